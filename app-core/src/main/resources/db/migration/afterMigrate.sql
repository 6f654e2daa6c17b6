-- The application's role may use every table and change none of their definitions.
grant usage on schema public to "${app_role}";
grant select, insert, update, delete on all tables in schema public to "${app_role}";
grant usage, select on all sequences in schema public to "${app_role}";
revoke insert, update, delete, truncate on flyway_schema_history from "${app_role}";
-- Append only.
revoke update, delete, truncate on audit_entry from "${app_role}";
revoke update, delete, truncate on run_event from "${app_role}";
grant execute on function purge_runs(uuid[]) to "${app_role}";
