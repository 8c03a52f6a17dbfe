import CSodium
import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("An act goes out with what is needed to check it elsewhere")
struct ProofTests {
  private struct Proof: Decodable {
    struct Texts: Decodable {
      let hash: String
      let hashed: Data
      let payload: String
    }
    struct Act: Decodable {
      let signed: Data
      let signature: Data
    }
    struct Key: Decodable {
      let login: String
      let generation: Int
      let signing: Data
      let madeBy: String
      let vouched: Data
      let vouch: Data
    }
    let entry: Texts
    let act: Act
    let keys: [Key]
  }

  private func isSigned(_ bytes: Data, _ signature: Data, by key: Data) -> Bool {
    crypto_sign_verify_detached(
      Array(signature), Array(bytes), UInt64(bytes.count), Array(key)) == 0
  }

  @Test("the hash, the signature, and each vouch up to the first supervisor's")
  func whole() throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      let file = try fixture.record(until: .signed, keys: keys)
      let entry = try #require(file.entries.last { $0.fact.kind == .signed })
      let text = try #require(try fixture.store.proof(of: entry.id))
      let proof = try JSONDecoder().decode(Proof.self, from: Data(text.utf8))
      #expect(proof.entry.hash == entry.hash)
      #expect(Digest.sha256(Array(proof.entry.hashed)) == entry.hash)
      #expect(proof.entry.hashed.range(of: Data(proof.entry.payload.utf8)) != nil)
      #expect(proof.act.signed.range(of: Data(entry.hash.utf8)) != nil)
      #expect(isSigned(proof.act.signed, proof.act.signature, by: proof.keys[0].signing))
      #expect(proof.keys.map(\.login) == ["mbriand", "mbriand", "hroussel", "hroussel"])
      #expect(proof.keys.map(\.generation) == [2, 1, 2, 1])
      let vouchers = proof.keys.dropFirst() + proof.keys.suffix(1)
      for (key, voucher) in zip(proof.keys, vouchers) {
        #expect(key.madeBy == voucher.login)
        #expect(isSigned(key.vouched, key.vouch, by: voucher.signing))
        #expect(
          key.vouched.range(of: Data(key.signing.base64EncodedString().utf8)) != nil)
      }
    }
  }

  @Test("what is not signed has none")
  func none() throws {
    try Engine.onEach { fixture throws in
      let file = try fixture.record(until: .informed)
      #expect(try fixture.store.proof(of: file.entries[0].id) == nil)
      let keys = try fixture.enrol()
      let after = try fixture.record(
        .call(), on: day(20, 1, 2026), dossier: file.dossier.id, keys: keys["mbriand"])
      #expect(try fixture.store.proof(of: try #require(after.entries.last?.id)) == nil)
      #expect(try fixture.store.proof(of: "rien") == nil)
    }
  }
}
