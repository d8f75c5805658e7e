internal import Formats
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Signs addresses of Planetary Computer's storage with its short-lived tokens.
///
/// One token serves a whole container until shortly before it ends. Errors hold no token.
public final class Signer: Sendable {
  private struct Token: Sendable {
    let query: String
    let end: Int
  }

  private let http: HTTP
  private let service: String
  private let subscriptionKey: String?
  private let hostEnding: String
  private let now: @Sendable () -> Int
  private let tokens = Mutex<[String: Token]>([:])

  /// Seconds that a token must be good for to be used.
  private static let reserve = 60

  /// - Parameters:
  ///   - service: Where tokens are given out.
  ///   - subscriptionKey: A key of the service, which raises its limits.
  public convenience init(
    http: HTTP = HTTP(), service: String = "https://planetarycomputer.microsoft.com/api/sas/v1",
    subscriptionKey: String? = nil
  ) {
    self.init(
      http: http, service: service, subscriptionKey: subscriptionKey, hostEnding: ".blob.core.windows.net"
    ) { time(nil) }
  }

  package init(
    http: HTTP, service: String, subscriptionKey: String?, hostEnding: String,
    now: @escaping @Sendable () -> Int
  ) {
    (self.http, self.service, self.subscriptionKey) = (http, service, subscriptionKey)
    (self.hostEnding, self.now) = (hostEnding, now)
  }

  /// The address with a token; addresses elsewhere, of public containers, and with one already stay as they
  /// are. What is returned is a secret.
  ///
  /// - Throws: `FetchError` when no token is to be had.
  public func signed(_ address: String) throws(FetchError) -> String {
    guard let container = container(of: address) else { return address }
    let query: String
    if let token = tokens.withLock({ $0[container] }), token.end - now() >= Self.reserve {
      query = token.query
    } else {
      query = try fetch(container).query
    }
    return address + (address.contains("?") ? "&" : "?") + query
  }

  /// Gets a file, with a new token where the server refuses the one at hand.
  ///
  /// - Throws: `FetchError`.
  public func get(_ address: String) throws(FetchError) -> HTTP.Response {
    do { return try http.send(HTTP.Request(try signed(address))) } catch {
      guard error.status == 403, let container = container(of: address) else { throw error }
      forget(container)
      return try http.send(HTTP.Request(try signed(address)))
    }
  }

  /// Drops the token of an address's container, after a server refused it.
  public func renew(_ address: String) {
    if let container = container(of: address) { forget(container) }
  }

  private func forget(_ container: String) { tokens.withLock { $0[container] = nil } }

  /// `account/container` of an address that needs a token.
  private func container(of address: String) -> String? {
    let host = Address.host(of: address)
    guard Address.isWeb(address), host.hasSuffix(hostEnding) else { return nil }
    let account = host.dropLast(hostEnding.count)
    guard !account.isEmpty, account != "ai4edatasetspublicassets" else { return nil }
    let query = address.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    let names = query.split(separator: "&").map { $0.prefix { $0 != "=" } }
    if ["st", "se", "sp"].allSatisfy(names.contains) { return nil }
    let path = Address.shown(address).dropFirst(Address.origin(of: Address.shown(address)).count)
    guard let container = path.split(separator: "/").first else { return nil }
    return "\(account)/\(container)"
  }

  private func fetch(_ container: String) throws(FetchError) -> Token {
    var request = HTTP.Request("\(service)/token/\(container)")
    if let subscriptionKey { request.headers = [("Ocp-Apim-Subscription-Key", subscriptionKey)] }
    let response = try http.send(request)
    // Not the parser's own error: what it quotes of a malformed answer may be part of a token.
    let answer = try? JSON(text: String(decoding: response.body, as: UTF8.self), file: "token")
    guard let answer, let query = answer["token"]?.text, !query.isEmpty,
      query.allSatisfy({ $0.isASCII && !$0.isWhitespace }),
      let end = answer["msft:expiry"]?.text.flatMap({ UTC.second($0) })
    else { throw FetchError(request.address, "gives no token", remedy: "run again later") }
    let token = Token(query: query, end: end)
    tokens.withLock { $0[container] = token }
    return token
  }
}
