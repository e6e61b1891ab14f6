-- The planner takes an overlap of arrays for one row in a hundred, so it read and sorted the whole board for its first
-- page. Said as CASE it expects half of the rows, and walks board_rows_ranked until the page is full.
alter policy clinical on public.board_rows
  using (audience = 'clinical' and case when team_ids && (select sec.staff_teams('{physio}')) then true else false end);--> statement-breakpoint
alter policy team on public.board_rows
  using (audience = 'team' and case when team_ids && (select sec.staff_teams('{physio,coach}')) then true else false end);
