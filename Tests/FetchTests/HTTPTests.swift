import Fetch
import Formats
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct HTTPTests {
  /// A client that notes its pauses in place of making them.
  final class Pauses: Sendable {
    private let seconds = Mutex<[Double]>([])
    var list: [Double] { seconds.withLock { $0 } }
    func add(_ pause: Double) { seconds.withLock { $0.append(pause) } }
    func client(_ change: (inout HTTP.Policy) -> Void = { _ in }) -> HTTP {
      var policy = HTTP.Policy()
      change(&policy)
      return HTTP(policy: policy) { self.add($0) }
    }
  }

  @Test func whatPassesIsTriedAgainLaterEachTime() throws {
    let server = try StubServer { _, number in
      switch number {
      case 0: StubServer.Answer(503)
      case 1: .drop
      case 2: StubServer.Answer(404)
      case 3: StubServer.Answer(429, headers: [("Retry-After", "7")])
      default: StubServer.Answer(200, "{\"a\": 1}")
      }
    }
    defer { server.stop() }
    let pauses = Pauses()
    let answer = try pauses.client().json(HTTP.Request(server.address + "/x"))
    #expect(answer["a"] == .integer(1))
    #expect(pauses.list == [1, 2, 4, 8])
    let again = Pauses()
    let patient = again.client { $0.retries = 1 }
    let busy = try StubServer { _, number in
      number == 0 ? StubServer.Answer(429, headers: [("Retry-After", "7")]) : StubServer.Answer(200)
    }
    defer { busy.stop() }
    _ = try patient.send(HTTP.Request(busy.address))
    #expect(again.list == [7])
  }

  @Test func patienceEnds() throws {
    let server = try StubServer { _, _ in StubServer.Answer(503, headers: [("Retry-After", "100000")]) }
    defer { server.stop() }
    let pauses = Pauses()
    let error = #expect(throws: FetchError.self) {
      try pauses.client().send(HTTP.Request(server.address + "/p?secret=1"))
    }
    #expect(error?.status == 503)
    #expect(
      error?.description
        == "\(server.address)/p: the server answers with status 503 6 times; run again later")
    #expect(pauses.list == [60, 60, 60, 60, 60])
    #expect(server.requests.count == 6)
  }

  @Test func whatWillNotPassIsNotTriedAgain() throws {
    for status in [400, 401, 403, 500] {
      let server = try StubServer { _, _ in StubServer.Answer(status) }
      defer { server.stop() }
      let error = #expect(throws: FetchError.self) { try HTTP().send(HTTP.Request(server.address)) }
      #expect(error?.status == status && server.requests.count == 1)
    }
    for bad in ["file:///etc/hostname", "ftp://a/b", "", "nothing"] {
      #expect(throws: FetchError.self) { try HTTP().send(HTTP.Request(bad)) }
    }
  }

  @Test func redirectsEndAndKeepSecretsAtHome() throws {
    let loop = try StubServer { request, _ in
      StubServer.Answer(302, headers: [("Location", request.target + "x")])
    }
    defer { loop.stop() }
    let error = #expect(throws: FetchError.self) { try HTTP().send(HTTP.Request(loop.address + "/a")) }
    #expect(error?.description.contains("redirects more than 5 times") == true)
    #expect(loop.requests.count == 6)
    let target = try StubServer { _, _ in StubServer.Answer(200, "there") }
    defer { target.stop() }
    let place = target.address
    let start = try StubServer { _, _ in StubServer.Answer(307, headers: [("Location", place + "/y")]) }
    defer { start.stop() }
    var request = HTTP.Request(start.address, body: ["q": 1])
    request.headers = [("X-Key", "secret")]
    #expect(String(decoding: try HTTP().send(request).body, as: UTF8.self) == "there")
    #expect(start.requests[0].headers["x-key"] == "secret")
    #expect(target.requests[0].headers["x-key"] == nil)
    #expect(target.requests[0].method == "POST" && target.requests[0].body.contains("\"q\": 1"))
    let file = try StubServer { _, _ in
      StubServer.Answer(302, headers: [("Location", "file:///etc/hostname")])
    }
    defer { file.stop() }
    #expect(throws: FetchError.self) { try HTTP().send(HTTP.Request(file.address)) }
  }

  @Test func answersTooLongTooSlowOrCutShortAreErrors() throws {
    let huge = try StubServer { _, _ in StubServer.Answer(200, String(repeating: "x", count: 3 << 20)) }
    defer { huge.stop() }
    let pauses = Pauses()
    let long = #expect(throws: FetchError.self) {
      try pauses.client { $0.bytes = 1 << 20 }.send(HTTP.Request(huge.address))
    }
    #expect(long?.description.contains("longer than 1048576 bytes") == true)
    let slow = try StubServer { _, _ in
      var answer = StubServer.Answer(200, "late")
      answer.delay = 1
      return answer
    }
    defer { slow.stop() }
    let late = #expect(throws: FetchError.self) {
      try pauses.client {
        $0.totalSeconds = 0.1
        $0.retries = 1
      }.send(HTTP.Request(slow.address))
    }
    #expect(late?.description.contains("timeout was reached, 2 times") == true)
    let short = try StubServer { _, number in
      var answer = StubServer.Answer(200, "{}")
      if number == 0 { answer.claimedLength = 100 }
      return answer
    }
    defer { short.stop() }
    #expect(try pauses.client().send(HTTP.Request(short.address)).body == Array("{}".utf8))
    let html = try StubServer { _, _ in StubServer.Answer(200, "<html>") }
    defer { html.stop() }
    #expect(throws: FetchError.self) { try HTTP().json(HTTP.Request(html.address)) }
  }

  @Test func manyThreadsShareAClient() async throws {
    let server = try StubServer { request, _ in StubServer.Answer(200, request.path) }
    defer { server.stop() }
    let http = HTTP()
    let address = server.address
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          let body = try http.send(HTTP.Request("\(address)/\(number)")).body
          return String(decoding: body, as: UTF8.self) == "/\(number)"
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
    #expect(http.requestCount == 40)
  }

  @Test func descriptionsHoldNoSecrets() {
    let request = HTTP.Request("https://user:pass@host.org/a/b?sig=abc#d")
    #expect(request.description == "GET https://host.org/a/b")
    #expect(FetchError("https://u:p@host/x?token=1", "breaks").description == "https://host/x: breaks")
  }
}
