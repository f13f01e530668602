/** A reason not to start, said to the operator in one sentence; the process ends with exit code 1 and changes nothing. */
export class Refusal extends Error {}
