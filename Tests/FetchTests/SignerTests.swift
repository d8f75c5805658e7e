import Fetch
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct SignerTests {
  static func signer(_ server: StubServer, now: @escaping @Sendable () -> Int) -> Signer {
    // Loopback plays the storage too: the account is then 127.
    Signer(
      http: HTTP(policy: HTTP.Policy()) { _ in }, service: server.address + "/sas",
      subscriptionKey: "key-4711",
      hostEnding: ".0.0.1", now: now)
  }

  @Test func oneTokenServesAContainerUntilItEnds() throws {
    let server = try StubServer { request, number in
      let token = "st=1&se=2&sp=rl&sig=s\(number)"
      return StubServer.Answer(200, "{\"msft:expiry\": \"1970-01-01T01:00:00Z\", \"token\": \"\(token)\"}")
    }
    defer { server.stop() }
    let clock = Atomic<Int>(0)
    let signer = Self.signer(server) { clock.load(ordering: .relaxed) }
    let blob = server.address + "/box/a.tif"
    #expect(try signer.signed(blob) == blob + "?st=1&se=2&sp=rl&sig=s0")
    #expect(
      try signer.signed(server.address + "/box/b.tif?x=1").hasSuffix("b.tif?x=1&st=1&se=2&sp=rl&sig=s0"))
    #expect(server.requests.map(\.target) == ["/sas/token/127/box"])
    #expect(server.requests[0].headers["ocp-apim-subscription-key"] == "key-4711")
    #expect(try signer.signed(server.address + "/other/b.tif").hasSuffix("sig=s1"))
    clock.store(3541, ordering: .relaxed)
    #expect(try signer.signed(blob).hasSuffix("sig=s2"))
    for plain in ["https://example.org/box/a.tif", "/local/a.tif", blob + "?st=1&se=2&sp=r&sig=x"] {
      #expect(try signer.signed(plain) == plain)
    }
    #expect(server.requests.count == 3)
  }

  @Test func aRefusedTokenIsRenewedOnce() throws {
    let server = try StubServer { request, number in
      if request.path.hasPrefix("/sas") {
        return StubServer.Answer(
          200, "{\"msft:expiry\": \"2999-01-01T01:00:00Z\", \"token\": \"sig=TOPSECRET\(number)\"}")
      }
      return StubServer.Answer(request.target.hasSuffix("SECRET2") ? 200 : 403, "pixels")
    }
    defer { server.stop() }
    let signer = Self.signer(server) { 0 }
    let answer = try signer.get(server.address + "/box/a.tif")
    #expect(String(decoding: answer.body, as: UTF8.self) == "pixels")
    #expect(server.requests.count == 4)
  }

  @Test func errorsHoldNoToken() throws {
    let server = try StubServer { request, _ in
      request.path.hasPrefix("/sas/token/127/bad")
        ? StubServer.Answer(200, "{\"token\": \"sig=TOPSECRET\", ")
        : request.path.hasPrefix("/sas/token/127/none")
          ? StubServer.Answer(200, "{\"msft:expiry\": 3, \"token\": \"sig=TOPSECRET\"}")
          : request.path.hasPrefix("/sas")
            ? StubServer.Answer(
              200, "{\"msft:expiry\": \"2999-01-01T01:00:00Z\", \"token\": \"sig=TOPSECRET\"}")
            : StubServer.Answer(403)
    }
    defer { server.stop() }
    let signer = Self.signer(server) { 0 }
    for box in ["bad", "none", "good"] {
      let error = #expect(throws: FetchError.self) { try signer.get("\(server.address)/\(box)/a.tif") }
      let words = error.map { "\($0.description) \(String(reflecting: $0))" } ?? "SECRET"
      #expect(!words.contains("SECRET") && !words.contains("key-4711"), "\(words)")
    }
  }
}
