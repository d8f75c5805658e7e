public import Foundation
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An HTTP server on loopback that answers as a test tells it to, well or badly. Every connection carries one
/// request.
public final class StubServer: Sendable {
  /// What a client asked.
  public struct Request: Sendable {
    public let method: String
    /// The path with its query.
    public let target: String
    /// By name in lower case.
    public let headers: [String: String]
    public let body: String

    public var path: String { String(target.prefix { $0 != "?" }) }
  }

  /// What it gets.
  public struct Answer: Sendable {
    public var status: Int
    public var headers: [(String, String)]
    public var body: Data
    /// Seconds before the answer.
    public var delay = 0.0
    /// The length that the header claims, where it is not the body's.
    public var claimedLength: Int?
    /// Whether the connection is closed without an answer.
    public var isDropped = false

    public init(_ status: Int = 200, _ body: String = "", headers: [(String, String)] = []) {
      self.status = status
      self.headers = headers
      self.body = Data(body.utf8)
    }

    public static let drop: Answer = {
      var answer = Answer()
      answer.isDropped = true
      return answer
    }()
  }

  private let descriptor: Int32
  private let answer: @Sendable (Request, Int) -> Answer
  private let received = Mutex<[Request]>([])
  /// `http://127.0.0.1:port`.
  public let address: String

  /// Every request so far.
  public var requests: [Request] { received.withLock { $0 } }

  /// - Parameter answer: The answer to a request and its number, from 0.
  public init(_ answer: @escaping @Sendable (Request, Int) -> Answer) throws {
    self.answer = answer
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        bind(descriptor, raw, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, raw, &length) == 0
      }
    }
    guard isBound else { throw CocoaError(.fileWriteUnknown) }
    address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        guard let self else {
          close(connection)
          return
        }
        Thread.detachNewThread { self.serve(connection) }
      }
    }
  }

  /// Closes the server; the test's last word to it.
  public func stop() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    guard let request = Self.read(connection) else { return }
    let number = received.withLock { list in
      list.append(request)
      return list.count - 1
    }
    let answer = answer(request, number)
    if answer.delay > 0 { Thread.sleep(forTimeInterval: answer.delay) }
    guard !answer.isDropped else { return }
    var head = "HTTP/1.1 \(answer.status) Scripted\r\nConnection: close\r\n"
    for (name, value) in answer.headers { head += "\(name): \(value)\r\n" }
    head += "Content-Length: \(answer.claimedLength ?? answer.body.count)\r\n\r\n"
    Self.write(Data(head.utf8) + answer.body, to: connection)
  }

  private static func read(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 64 << 20 {
      if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
          let parts = line.split(separator: ":", maxSplits: 1)
          headers[parts[0].lowercased()] = parts.last?.trimmingCharacters(in: .whitespaces)
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        if bytes.count - end.upperBound >= length {
          let words = lines[0].split(separator: " ").map(String.init)
          guard words.count == 3 else { return nil }
          let body = String(decoding: bytes[end.upperBound...], as: UTF8.self)
          return Request(method: words[0], target: words[1], headers: headers, body: body)
        }
        if headers["expect"] != nil { write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8), to: connection) }
      }
      let count = recv(connection, &piece, piece.count, 0)
      guard count > 0 else { return nil }
      bytes += piece[..<count]
    }
    return nil
  }

  private static func write(_ data: Data, to connection: Int32) {
    data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var rest = bytes[...]
      while !rest.isEmpty {
        #if canImport(Darwin)
          let flags: Int32 = 0
        #else
          // A client that hung up shall not end the tests.
          let flags = Int32(MSG_NOSIGNAL)
        #endif
        let count = send(connection, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count, flags)
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}
