/** The version `v` that `plan` follows, to be joined: its content is as the variant has it, where the plan follows one. */
export const planVersion = `lateral (select id, template_id, number,
    case when plan.variant_content is null then content else content || plan.variant_content end as content
  from template_versions where id = plan.template_version_id) v`;
