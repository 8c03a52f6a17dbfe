import Casework

/// One generation of a side's room.
struct RoomName: Sendable, Hashable {
  let side: Side
  let generation: Int
}

/// The published key of a room, and who vouches for it.
struct RoomKey: Sendable, Hashable {
  let name: RoomName
  let publicKey: [UInt8]
  let madeBy: String
  let madeGeneration: Int
  let madeAt: String

  func preimage(_ storeID: String) -> [UInt8] {
    Preimage.bytes(
      "binome/room/v1",
      [
        storeID, name.side.rawValue, String(name.generation), publicKey.base64, madeBy,
        String(madeGeneration), madeAt,
      ])
  }
}
