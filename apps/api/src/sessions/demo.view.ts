/** Someone of the demo organisation to sign in as. */
export class DemoPersonView {
  name: string;
  email: string;

  /** In which role: "new hire". */
  as: string;

  /** What there is to see for them. */
  sees: string;
}

/** The demo organisation's sign-ins, where there is one. */
export class DemoView {
  /** False everywhere but in a demo: then the rest is empty. */
  demo: boolean;

  /** The one password of all of them; null without a demo. */
  password: string | null;

  people: DemoPersonView[];
}
