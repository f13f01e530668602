import { decided, grew, rated, read, shown, used, type DemoReadiness } from './demo-readiness.js';

const manager = 'Tomás Rivera';

/** Decided: ready. Her plan is closed, and the packet says why. */
export const inessReadiness: DemoReadiness = {
  readings: [
    read('infrastructure-change-throughput', [6, 7, 8, 8, null, 9, 10, 9, 11, 10]),
    read('pr-first-pass-approval-rate', [58, 62, 66, 71, 74, 76, 78, 81]),
    read('change-failure-rate-associate-caused', [6, 4.5, 4, 3, 3, 2, 2, 1.5, 2]),
    read('mean-time-to-acknowledge-mtta', [7, 6, 4.5, 4, 4.2, 3.8, 3.5, 3.6]),
    read('mean-time-to-resolve-mttr-contribution', ['near', 'met', 'met']),
    read('alert-noise-reduction', [410, 372], { baseline: 460 }),
    read('tagging-compliance-adherence', [91, 94, 96, 97, 98, 98, 99, 99]),
    read('cost-savings-identified-validated', [800, 2400, 5200]),
    read('runbook-quality-index', [1, 1, 2, 1, 1, 2, 1, 1]),
    read('ticket-sla-adherence', [88, 92, 94, 96, 97, 96, 98, 97]),
    read('security-hygiene-completion', [88, 93, 95, 97, 100, 100, 100, 100]),
    read('stakeholder-satisfaction-internal', [4.3, 4.6]),
    read('knowledge-sharing-participation', [1, 1, 2]),
  ],
  facts: [
    ...grew('Ines Carvalho', [25, 95, 185, 330], {
      'cloud-fundamentals-aws-azure-gcp': [1, 2, 3, 4],
      'linux-fundamentals': [2, 2, 3, 3],
      'networking-basics': [1, 2, 2, 3],
      'infrastructure-as-code-fundamentals': [1, 2, 3, 3],
      'git-and-pull-request-workflow': [2, 3, 3, 4],
      'scripting-basics-python-or-bash': [1, 2, 3, 3],
      'monitoring-observability-basics': [1, 2, 2, 3],
      'security-fundamentals-for-cloud': [1, 1, 2, 3],
    }),
    ...grew(manager, [32, 94, 186, 340], {
      'cloud-fundamentals-aws-azure-gcp': [1, 2, 3, 4],
      'linux-fundamentals': [1, 2, 3, 3],
      'networking-basics': [1, 2, 2, 3],
      'infrastructure-as-code-fundamentals': [1, 2, 3, 4],
      'git-and-pull-request-workflow': [2, 3, 3, 4],
      'scripting-basics-python-or-bash': [1, 2, 3, 3],
      'monitoring-observability-basics': [1, 2, 3, 3],
      'security-fundamentals-for-cloud': [1, 2, 2, 3],
    }),
    ...shown(
      280,
      'pipelines/new-environments',
      'One pipeline for every new environment: a morning instead of a week',
      'criterion:independent-delivery',
      'criterion:automation',
      'skill:infrastructure-as-code-fundamentals',
    ),
    ...shown(
      300,
      'operations/ines-owned',
      'The batch platform: what broke, what was done, what was written down',
      'criterion:operational-ownership',
      'skill:monitoring-observability-basics',
    ),
    ...shown(315, 'designs/pipeline-runners', 'Runners that scale to nothing at night', 'criterion:component-design'),
    ...shown(
      322,
      'reviews/region-outage',
      'What we told whom during the outage of a region, and when',
      'criterion:judgment',
    ),
    ...rated(330, 'Ines Carvalho', {
      'independent-delivery': 'consistently',
      'operational-ownership': 'consistently',
      'component-design': 'sometimes',
      judgment: 'consistently',
      automation: 'consistently',
    }),
    ...rated(340, manager, {
      'independent-delivery': 'consistently',
      'operational-ownership': 'consistently',
      'component-design': 'consistently',
      judgment: 'consistently',
      automation: 'consistently',
    }),
    ...decided(
      363,
      'Carmen Vidal',
      'ready',
      'Ines has done the next job since spring, and three teams build on what she made. Cloud Engineer from next month on.',
      { rulings: { 'component-design': [true, 'The runners are her design, down to what operations asked for.'] } },
    ),
  ],
};

/** On her way after a long leave. */
export const martasReadiness: DemoReadiness = {
  readings: [
    read('infrastructure-change-throughput', [5, 6, null, null, 7, 8]),
    read('pr-first-pass-approval-rate', [null, 64, 70]),
    read('change-failure-rate-associate-caused', [4, null, 3, 5.2]),
    read('tagging-compliance-adherence', [96, null, 97, 98]),
    read('runbook-quality-index', [1, null, 1, 1]),
    read('ticket-sla-adherence', [93, null, 95, 96]),
    read('security-hygiene-completion', [89, null, 96, 97]),
  ],
  facts: [
    ...grew('Marta Kowalska', [28, 88, 172], {
      'cloud-fundamentals-aws-azure-gcp': [1, 2, 3],
      'linux-fundamentals': [1, 2, 2],
      'networking-basics': [1, 1, 2],
      'infrastructure-as-code-fundamentals': [0, 1, 2],
      'git-and-pull-request-workflow': [1, 2, 3],
      'scripting-basics-python-or-bash': [1, 2, 2],
      'security-fundamentals-for-cloud': [1, 1, 2],
    }),
    ...grew(manager, [92, 178], {
      'cloud-fundamentals-aws-azure-gcp': [2, 3],
      'linux-fundamentals': [1, 2],
      'networking-basics': [1, 1],
      'infrastructure-as-code-fundamentals': [1, 2],
      'git-and-pull-request-workflow': [2, 3],
      'scripting-basics-python-or-bash': [1, 2],
      'security-fundamentals-for-cloud': [1, 1],
    }),
    ...shown(
      168,
      'alerts/marta-review',
      'Nine alerts that nobody acted on, and what became of them',
      'criterion:operational-ownership',
      'skill:monitoring-observability-basics',
    ),
    ...shown(
      181,
      'changes/marta',
      'A change across two accounts, planned and undone in a rehearsal',
      'criterion:independent-delivery',
    ),
    ...rated(178, manager, { 'operational-ownership': 'sometimes' }),
    ...rated(183, 'Marta Kowalska', { 'operational-ownership': 'sometimes', 'independent-delivery': 'sometimes' }),
  ],
};

export const lenasReadiness: DemoReadiness = {
  readings: [read('infrastructure-change-throughput', [7]), read('ticket-sla-adherence', [90])],
  facts: [
    ...grew('Lena Fischer', [28, 62], {
      'cloud-fundamentals-aws-azure-gcp': [1, 2],
      'linux-fundamentals': [1, 1],
      'git-and-pull-request-workflow': [2, 2],
      'monitoring-observability-basics': [1, 2],
    }),
    ...grew(manager, [34], {
      'cloud-fundamentals-aws-azure-gcp': [1],
      'linux-fundamentals': [1],
      'git-and-pull-request-workflow': [1],
    }),
    ...used(58, 'day-60-4', 'skill:monitoring-observability-basics', 'criterion:operational-ownership'),
  ],
};

export const chiarasReadiness: DemoReadiness = {
  readings: [],
  facts: [
    ...grew('Chiara Conti', [27], {
      'cloud-fundamentals-aws-azure-gcp': [2],
      'networking-basics': [2],
      'infrastructure-as-code-fundamentals': [2],
    }),
    ...used(54, 'day-60-1', 'skill:infrastructure-as-code-fundamentals', 'criterion:independent-delivery'),
  ],
};
