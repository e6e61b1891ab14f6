-- An admin ends any invite of the organisation, whoever sent it; they still cannot send one in another's name.
create policy admin_revokes on public.invites for update to plumbline_app
  using ('admin' = any ((select sec.roles())::text[]))
  with check ('admin' = any ((select sec.roles())::text[]) and revoked_at is not null);--> statement-breakpoint

-- A deleted team takes its ended invites along: what they did is kept in the audit.
grant delete on public.invites to plumbline_app;--> statement-breakpoint

-- Whoever leaves an organisation leaves its teams in the same breath.
create policy leave on public.team_members for delete to plumbline_app using (person_id = (select sec.person()));--> statement-breakpoint

-- An admin who makes a member an athlete opens their record, empty; what comes into it is not the admin's to read or write.
create policy admin_opens on public.athletes for insert to plumbline_app
  with check ('admin' = any ((select sec.roles())::text[]) and birth_date is null and first_episode is null and onset is null
    and resolved_on is null and doctor_advice_at is null);
