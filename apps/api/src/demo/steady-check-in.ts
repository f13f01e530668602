import { checkInStage, type CheckInStage } from '@milepost/shared/check-in-prompt';
import type { PhaseKey } from '@milepost/shared/template';
import { held, view, type DemoCheckIn } from './demo-check-in.js';

interface Words {
  hire: Record<string, string>;
  manager: Record<string, string>;
  summary: string;
}

/** How check-ins go of which there is nothing special to tell. */
const words: Record<CheckInStage, [Words, ...Words[]]> = {
  start: [
    {
      hire: {
        access: 'Nothing is missing since the second week.',
        'went-well': 'I knew whom to ask, and nobody minded.',
        'is-hard': 'So many names for the same machine.',
      },
      manager: {
        'went-well': 'Asks before changing anything, and writes down the answer.',
        need: 'A look at the next change together.',
      },
      summary: 'A good first month. Tickets are careful, questions come early; routine work alone is next.',
    },
    {
      hire: {
        people: 'I have met everyone but the network team.',
        safety: 'Yes. What I may not change alone is on my desk.',
        'went-well': 'Shadowing. Seeing a change go wrong and come back taught me most.',
      },
      manager: { people: 'The network team, this week.', 'went-well': 'Reads first, then acts.' },
      summary: 'Everything of the first month is there. The next one is about carrying work from start to finish.',
    },
    {
      hire: {
        'went-well': 'My first ticket was closed in the first week.',
        need: 'A second screen, and harder tickets.',
      },
      manager: { safety: 'Yes, and stops others too.', 'is-hard': 'Patience with our change calendar.' },
      summary: 'On track in every part. We add harder tickets from next week on.',
    },
  ],
  ownership: [
    {
      hire: {
        ownership: 'The certificates, from the alert to the renewal.',
        'went-well': 'My changes pass review the first time now.',
        'is-hard': 'Saying no to the fifth small favour.',
      },
      manager: {
        ownership: 'The certificates are in good hands. Backups could follow.',
        escalation: 'Early, and with what was tried.',
      },
      summary: 'Works alone where it was agreed, and asks where it was not. One more area to own from next month.',
    },
    {
      hire: {
        escalation: 'Twice, once a little late. I write the time limit into the ticket now.',
        'went-well': 'The runbook was used by somebody else.',
        need: 'Time for the dashboard, one morning a week.',
      },
      manager: { 'went-well': 'Write-ups that others learn from.', need: 'Wednesday mornings stay free of tickets.' },
      summary: 'Steady delivery and little rework. Wednesday mornings are kept free for the dashboard.',
    },
  ],
  impact: [
    {
      hire: {
        impact: 'Patching takes an hour instead of a day; the log shows it.',
        readiness: 'For on-call alone. What is missing is one more drill.',
      },
      manager: { impact: 'Fewer pages at night, for everyone.', readiness: 'On-call alone after the next drill.' },
      summary: 'Others rely on this work. After the next drill we talk about the next role.',
    },
    {
      hire: { impact: 'Nobody asks for access by hand any more.', 'is-hard': 'Meetings about roadmaps.' },
      manager: { impact: 'Access requests went from forty a month to six.', need: 'A seat in the planning round.' },
      summary: 'A measurable gain, and a calm way of getting there. Joins the planning round.',
    },
  ],
};

/** A milestone of which the story tells nothing: both rate what is done, they agree, and the hire has read it a day later. */
export function steadyCheckIn(phase: PhaseKey, hire: string): DemoCheckIn {
  const choice = words[checkInStage(phase)];
  const told = choice[[...hire].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % choice.length]!;
  return held(
    phase,
    undefined,
    { hire: view('asItStands', told.hire), manager: view('asItStands', told.manager) },
    { outcome: 'on-track', summary: told.summary, acknowledged: { after: 1 } },
  );
}
