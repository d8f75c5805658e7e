internal import CCurl
public import Formats
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Asks web servers, with patience and limits.
///
/// A request is tried again after answers that pass (404, 429, 502, 503, 504) and broken connections, later
/// each time. Many threads may ask at once; connections are kept and used again.
public final class HTTP: Sendable {
  /// How long, how often and how much.
  public struct Policy: Sendable {
    /// How often a request is tried again.
    public var retries = 5
    /// The first pause in seconds; each next one is twice as long.
    public var backoffSeconds = 1.0
    /// The longest pause in seconds, also where the server asks for a longer one.
    public var longestPauseSeconds = 60.0
    /// How many redirects are followed.
    public var redirects = 5
    /// The most bytes of an answer, unpacked.
    public var bytes = 64 << 20
    /// How long to wait for a connection.
    public var connectSeconds = 15.0
    /// How long an answer may take in all.
    public var totalSeconds = 120.0
    /// The answers after which a request is tried again.
    public var passing: Set<Int> = [404, 429, 502, 503, 504]

    /// The usual patience.
    public init() {}
  }

  /// A question to a server. Its description holds no secrets.
  public struct Request: Sendable, CustomStringConvertible {
    /// `http://…` or `https://…`.
    public var address: String
    /// What is posted; the question is a GET where there is nothing.
    public var body: JSON?
    /// Headers by name. They go to the address's own host, never to where it redirects.
    public var headers: [(name: String, value: String)] = []

    /// A GET, or the POST of a JSON document.
    public init(_ address: String, body: JSON? = nil) {
      self.address = address
      self.body = body
    }

    /// The method and the address without its query.
    public var description: String { (body == nil ? "GET " : "POST ") + Address.shown(address) }
  }

  /// A server's answer, of status 200 to 299.
  public struct Response: Sendable {
    /// The HTTP status.
    public let status: Int
    /// What came, unpacked.
    public let body: [UInt8]
  }

  /// How many requests went out, tries and redirects counted each.
  public var requestCount: Int { requests.load(ordering: .relaxed) }

  private let policy: Policy
  private let sleep: @Sendable (Double) -> Void
  private let idle = Mutex<[Transfer]>([])
  private let requests = Atomic<Int>(0)

  /// A client with its own connections.
  public convenience init(policy: Policy = Policy()) {
    self.init(policy: policy) { seconds in usleep(UInt32(seconds * 1e6)) }
  }

  /// - Parameter sleep: Waits some seconds.
  package init(policy: Policy, sleep: @escaping @Sendable (Double) -> Void) {
    self.policy = policy
    self.sleep = sleep
  }

  /// Asks, again where that helps, and returns the answer.
  ///
  /// - Throws: `FetchError` for an answer that is none of 200 to 299, and for no answer at all.
  public func send(_ request: Request) throws(FetchError) -> Response {
    guard Address.isWeb(request.address) else {
      throw FetchError(request.address, "is no address on the web", remedy: "give http:// or https://")
    }
    var pause = policy.backoffSeconds
    for attempt in 0... {
      let outcome = try follow(request)
      let isLast = attempt >= policy.retries
      switch outcome {
      case .answer(let response, _) where (200..<300).contains(response.status): return response
      case .answer(let response, let after):
        guard policy.passing.contains(response.status), !isLast else {
          throw refusal(request, response.status, tries: attempt + 1)
        }
        sleep(min(max(pause, after), policy.longestPauseSeconds))
      case .broken(let words, let mayPass):
        guard mayPass, !isLast else {
          throw FetchError(
            request.address, words + (attempt > 0 ? ", \(attempt + 1) times" : ""),
            remedy: "check the network and run again")
        }
        sleep(min(pause, policy.longestPauseSeconds))
      }
      pause = min(2 * pause, policy.longestPauseSeconds)
    }
    preconditionFailure("a request ends with an answer or an error")
  }

  /// Asks and reads the answer as JSON.
  ///
  /// - Throws: `FetchError`, also for an answer that is none.
  public func json(_ request: Request) throws(FetchError) -> JSON {
    let response = try send(request)
    do {
      return try JSON(
        text: String(decoding: response.body, as: UTF8.self), file: Address.shown(request.address))
    } catch { throw FetchError(error) }
  }

  private func refusal(_ request: Request, _ status: Int, tries: Int) -> FetchError {
    let remedy =
      switch status {
      case 401, 403: "check the credentials"
      case 404, 410: "check the address"
      case 400...499 where status != 429: "check what is asked for"
      default: "run again later"
      }
    let often = tries > 1 ? " \(tries) times" : ""
    return FetchError(
      request.address, "the server answers with status \(status)\(often)", status: status, remedy: remedy)
  }

  private enum Outcome {
    /// An answer, and how many seconds the server asks to wait.
    case answer(Response, retryAfter: Double)
    case broken(String, mayPass: Bool)
  }

  /// One try, redirects followed.
  private func follow(_ request: Request) throws(FetchError) -> Outcome {
    var request = request
    for _ in 0...policy.redirects {
      let transfer = idle.withLock { $0.popLast() } ?? Transfer()
      defer { idle.withLock { $0.append(transfer) } }
      requests.add(1, ordering: .relaxed)
      if let broken = transfer.perform(request, policy) {
        if broken.isTooLong {
          throw FetchError(
            request.address, "the answer is longer than \(policy.bytes) bytes", remedy: "ask for less")
        }
        return .broken(broken.words, mayPass: broken.mayPass)
      }
      let status = transfer.status
      guard [301, 302, 303, 307, 308].contains(status), let target = transfer.redirect else {
        return .answer(
          Response(status: status, body: transfer.takeBody()), retryAfter: transfer.retryAfter)
      }
      guard Address.isWeb(target),
        !(request.address.lowercased().hasPrefix("https:") && !target.lowercased().hasPrefix("https:"))
      else {
        throw FetchError(
          request.address, "redirects to \(Address.shown(target)), which is not as safe", status: status)
      }
      if Address.origin(of: target) != Address.origin(of: request.address) { request.headers = [] }
      if status < 307 { request.body = nil }
      request.address = target
    }
    throw FetchError(
      request.address, "redirects more than \(policy.redirects) times", remedy: "check the address")
  }
}

/// A libcurl handle with what it receives. One request uses it at a time.
private final class Transfer: @unchecked Sendable {
  private static let isStarted: Bool = ccurl_start() == CURLE_OK

  private let handle: UnsafeMutableRawPointer?
  private var body: [UInt8] = []
  private var limit = 0
  private var isTooLong = false

  init() { handle = Self.isStarted ? curl_easy_init() : nil }

  deinit { if let handle { curl_easy_cleanup(handle) } }

  struct Broken {
    let words: String
    let mayPass: Bool
    let isTooLong: Bool
  }

  var status: Int { Int(ccurl_get_long(handle, CURLINFO_RESPONSE_CODE)) }
  var redirect: String? { ccurl_get_string(handle, CURLINFO_REDIRECT_URL).map { String(cString: $0) } }
  /// Seconds, from a number or a date; 0 where the server says nothing.
  var retryAfter: Double { Double(ccurl_get_offset(handle, CURLINFO_RETRY_AFTER)) }

  func takeBody() -> [UInt8] {
    defer { body = [] }
    return body
  }

  /// Asks once; nil when there was an answer.
  func perform(_ request: HTTP.Request, _ policy: HTTP.Policy) -> Broken? {
    guard let handle else { return Broken(words: "libcurl does not start", mayPass: false, isTooLong: false) }
    (body, limit, isTooLong) = ([], policy.bytes, false)
    curl_easy_reset(handle)
    ccurl_allow_web_only(handle)
    ccurl_set_string(handle, CURLOPT_URL, request.address)
    ccurl_set_string(handle, CURLOPT_USERAGENT, "chipmill")
    ccurl_set_string(handle, CURLOPT_ACCEPT_ENCODING, "")
    ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Int(policy.connectSeconds * 1000))
    ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, Int(policy.totalSeconds * 1000))
    var headers: UnsafeMutablePointer<curl_slist>?
    defer { curl_slist_free_all(headers) }
    for (name, value) in request.headers { headers = curl_slist_append(headers, "\(name): \(value)") }
    if let body = request.body {
      let text = body.formatted
      headers = curl_slist_append(headers, "Content-Type: application/json")
      ccurl_set_long(handle, CURLOPT_POST, 1)
      ccurl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(text.utf8.count))
      ccurl_set_string(handle, CURLOPT_COPYPOSTFIELDS, text)
    }
    ccurl_set_list(handle, CURLOPT_HTTPHEADER, headers)
    ccurl_set_write(
      handle,
      { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        return transfer.receive(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    let code = curl_easy_perform(handle)
    guard code != CURLE_OK else { return nil }
    // libcurl's words for the code alone: its longer messages may quote the address.
    let words = String(cString: curl_easy_strerror(code)).lowercased()
    return Broken(words: words, mayPass: Self.passing.contains(code.rawValue), isTooLong: isTooLong)
  }

  private static let passing: Set<UInt32> = Set(
    [
      CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_PARTIAL_FILE, CURLE_OPERATION_TIMEDOUT,
      CURLE_SSL_CONNECT_ERROR, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2,
      CURLE_HTTP2_STREAM,
    ].map(\.rawValue))

  private func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= limit - body.count else {
      isTooLong = true
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }
}
