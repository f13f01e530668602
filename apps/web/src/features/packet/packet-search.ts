export interface PacketSearch {
  /** The packet of this decision, as everything stood then. */
  decision?: number;
}

export function packetSearch(search: Record<string, unknown>): PacketSearch {
  const decision = Number(search['decision']);
  return Number.isSafeInteger(decision) && decision > 0 ? { decision } : {};
}
