/** Who asks: a person with a standing session. */
export interface Actor {
  personId: number;
  name: string;
  isAdmin: boolean;
  timeZone: string;
  sessionId: number;
}
