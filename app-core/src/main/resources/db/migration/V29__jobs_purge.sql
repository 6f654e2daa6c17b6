-- The application's role only appends to run_event; erasing whole runs goes through here.
create function purge_runs(subjects uuid[]) returns void
  language sql security definer set search_path = public, pg_temp
begin atomic
  delete from run_schedule where task_instance in
    (select cast(id as text) from run where subject_id = any (subjects));
  delete from run_event where run_id in (select id from run where subject_id = any (subjects));
  delete from run_step where run_id in (select id from run where subject_id = any (subjects));
  delete from run where subject_id = any (subjects);
end;

revoke all on function purge_runs(uuid[]) from public;
