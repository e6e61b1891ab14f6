-- What coaches may see is the athlete's alone to decide. A row policy knows no columns, and the physio may write the rest.
create function sec.keep_own_sharing() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.kept_from_coach is distinct from old.kept_from_coach
    and current_user = 'plumbline_app' and new.id is distinct from sec.person() then
    raise exception 'only the athlete decides what coaches see' using errcode = '42501';
  end if;
  return new;
end $$;--> statement-breakpoint
revoke execute on function sec.keep_own_sharing() from public;--> statement-breakpoint
create trigger own_sharing before update on public.athletes for each row execute function sec.keep_own_sharing();
