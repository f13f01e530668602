import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { ActivityModule } from './activity/activity.module.js';
import { AgendaModule } from './agenda/agenda.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { BlueprintImportsModule } from './blueprint-imports/blueprint-imports.module.js';
import { BlockersModule } from './blockers/blockers.module.js';
import { CheckInActionsModule } from './check-in-actions/check-in-actions.module.js';
import { CheckInClosingsModule } from './check-in-closings/check-in-closings.module.js';
import { CheckInDocumentsModule } from './check-in-documents/check-in-documents.module.js';
import { CheckInNotesModule } from './check-in-notes/check-in-notes.module.js';
import { CheckInPromptsModule } from './check-in-prompts/check-in-prompts.module.js';
import { CheckInsModule } from './check-ins/check-ins.module.js';
import { CommentsModule } from './comments/comments.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { CriterionRatingsModule } from './criterion-ratings/criterion-ratings.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { EvidenceUsesModule } from './evidence-uses/evidence-uses.module.js';
import { GoalTermsModule } from './goal-terms/goal-terms.module.js';
import { GoalsModule } from './goals/goals.module.js';
import { HealthModule } from './health/health.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { InsightModule } from './insight/insight.module.js';
import { LinksModule } from './links/links.module.js';
import { LiveModule } from './live/live.module.js';
import { MeasurementImportsModule } from './measurement-imports/measurement-imports.module.js';
import { MeasurementsModule } from './measurements/measurements.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PacketsModule } from './packets/packets.module.js';
import { PeopleImportsModule } from './people-imports/people-imports.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlanClosingsModule } from './plan-closings/plan-closings.module.js';
import { PlanDatesModule } from './plan-dates/plan-dates.module.js';
import { PlanMovesModule } from './plan-moves/plan-moves.module.js';
import { PlanPeopleModule } from './plan-people/plan-people.module.js';
import { PlanAssignmentsModule } from './plan-assignments/plan-assignments.module.js';
import { PlansModule } from './plans/plans.module.js';
import { ReadinessModule } from './readiness/readiness.module.js';
import { SearchModule } from './search/search.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SetupModule } from './setup/setup.module.js';
import { SignOffsModule } from './sign-offs/sign-offs.module.js';
import { SkillRatingsModule } from './skill-ratings/skill-ratings.module.js';
import { TeamModule } from './team/team.module.js';
import { TeamsModule } from './teams/teams.module.js';
import { TemplateDraftsModule } from './template-drafts/template-drafts.module.js';
import { TemplateExchangeModule } from './template-exchange/template-exchange.module.js';
import { TemplateReviewsModule } from './template-reviews/template-reviews.module.js';
import { TemplatesModule } from './templates/templates.module.js';
import { WaiversModule } from './waivers/waivers.module.js';

/** What Milepost does, one module per noun. */
// prettier-ignore
const features: NonNullable<ModuleMetadata['imports']> = [
  AccessModule,
  ActivityModule,
  AgendaModule,
  AssessmentsModule,
  BlockersModule,
  BlueprintImportsModule,
  CheckInActionsModule,
  CheckInClosingsModule,
  CheckInDocumentsModule,
  CheckInNotesModule,
  CheckInPromptsModule,
  CheckInsModule,
  CommentsModule,
  CriterionRatingsModule,
  DecisionsModule,
  EvidenceModule,
  EvidenceUsesModule,
  GoalTermsModule,
  GoalsModule,
  HealthModule,
  InboxModule,
  InsightModule,
  LinksModule,
  LiveModule,
  MeasurementImportsModule,
  MeasurementsModule,
  OrganisationModule,
  PacketsModule,
  PeopleImportsModule,
  PeopleModule,
  PlanClosingsModule,
  PlanDatesModule,
  PlanMovesModule,
  PlanPeopleModule,
  PlanAssignmentsModule,
  PlansModule,
  ReadinessModule,
  SearchModule,
  SessionsModule,
  SetupModule,
  SignOffsModule,
  SkillRatingsModule,
  TeamModule,
  TeamsModule,
  TemplateDraftsModule,
  TemplateExchangeModule,
  TemplateReviewsModule,
  TemplatesModule,
  WaiversModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), DatabaseModule, ...features] };
  }
}
