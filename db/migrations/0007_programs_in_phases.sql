-- What is stored of programs takes the shape they have now: no phases, and nothing said of tempo, load and limits.
create function pg_temp.items(items jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg('{"phaseId":null,"tempo":null,"loadKg":null,"effortLimit":null,"painLimit":null}'::jsonb || item order by at), '[]')
  from jsonb_array_elements(items) with ordinality each (item, at)
$$;--> statement-breakpoint
update public.programs set body = '{"phases":[]}'::jsonb || jsonb_set(body, '{items}', pg_temp.items(body -> 'items'))
  where jsonb_typeof(body -> 'items') = 'array';--> statement-breakpoint
update public.assignments set snapshot = '{"phases":[],"phaseId":null,"startedOn":null,"programVersion":null}'::jsonb || jsonb_set(snapshot, '{items}', pg_temp.items(snapshot -> 'items'))
  where jsonb_typeof(snapshot -> 'items') = 'array';
