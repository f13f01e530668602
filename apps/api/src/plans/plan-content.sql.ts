/** The version `v` that `plan` follows, to be joined: its content is as the variant has it, where the plan follows one. */
export const planVersion = `lateral (select id, template_id, number,
    case when plan.variant_content is null then content else content || plan.variant_content end as content
  from template_versions where id = plan.template_version_id) v`;

/** The same as `plan` followed it at the moment `at` of the common table `moment`: before it moved to a newer version. */
export const planVersionAtMoment = `lateral (select old.id, old.template_id, old.number,
    case when followed.variant_content is null then old.content else old.content || followed.variant_content end as content
  from (
    (select from_version_id as version_id, from_variant_content as variant_content from plan_moves
      where plan_id = plan.id and moved_at > (select at from moment) order by id limit 1)
    union all select plan.template_version_id, plan.variant_content limit 1
  ) followed join template_versions old on old.id = followed.version_id) v`;
