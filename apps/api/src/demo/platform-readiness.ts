import { grew, rated, read, shown, type DemoReadiness } from './demo-readiness.js';

/** Early: little is met. What Ruth Okafor said while he was on her team stands until his new manager rates. */
export const emilsReadiness: DemoReadiness = {
  readings: [
    read('ticket-throughput', [12, 14, 13, null]),
    read('ticket-quality-score', [93, 96, 95, null]),
    read('reopen-rework-rate', [8, 6, 5, 7]),
    read('runbook-adherence-rate', [76, 81, 80, 78]),
    read('change-success-rate', [96, 97, null, 97]),
    read('patch-compliance-support', [91, 94, 93]),
  ],
  facts: [
    ...grew('Emil Larsen', [25, 85, 170], {
      'linux-fundamentals': [1, 2, 2],
      'networking-fundamentals': [1, 2, 3],
      'cloud-fundamentals': [1, 1, 2],
      'scripting-basics': [1, 2, 3],
      'version-control': [1, 2, 2],
    }),
    ...grew(
      'Ruth Okafor',
      [62],
      {
        'linux-fundamentals': [1],
        'networking-fundamentals': [1],
        'cloud-fundamentals': [1],
        'scripting-basics': [2],
        'version-control': [2],
      },
      { 'scripting-basics': 'As I saw it before he moved to the platform.' },
    ),
    ...shown(70, 'changes/emil', 'Two reviewed changes to the network module', 'criterion:iac-proficiency'),
    ...rated(
      74,
      'Ruth Okafor',
      { 'iac-proficiency': 'sometimes', 'communication-maturity': 'sometimes' },
      { 'iac-proficiency': 'Before he moved to the platform: good plans, thin tests.' },
    ),
    ...rated(172, 'Emil Larsen', { 'iac-proficiency': 'consistently', independence: 'sometimes' }),
    ...grew('Oskar Nowak', [176], { 'linux-fundamentals': [2], 'networking-fundamentals': [2] }),
  ],
};

export const jinsReadiness: DemoReadiness = {
  readings: [read('ticket-throughput', [9, 12]), read('change-success-rate', [97]), read('rework-rate', [6])],
  facts: [
    ...grew('Jin Park', [29, 82], {
      'linux-fundamentals': [1, 2],
      'networking-fundamentals': [1, 2],
      'scripting-basics': [2, 3],
      'version-control': [2, 2],
    }),
    ...grew('Oskar Nowak', [60], {
      'linux-fundamentals': [2],
      'networking-fundamentals': [1],
      'scripting-basics': [2],
      'version-control': [2],
    }),
  ],
};

export const fatousReadiness: DemoReadiness = {
  readings: [],
  facts: [...grew('Fatou Ndiaye', [30], { 'linux-fundamentals': [1], 'monitoring-basics': [2] })],
};
