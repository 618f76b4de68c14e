using Microsoft.EntityFrameworkCore.Migrations;

namespace GoldenThread.Migrations.Postgres;

/// <summary>Row-level security, forced on the owner too: a connection sees the rows of the council that it named, and no other's.</summary>
internal static class RowSecurity
{
    public static void Secure(this MigrationBuilder migration)
    {
        migration.Sql("""
            DO $$
            DECLARE kept record;
            BEGIN
              FOR kept IN SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'CouncilId' LOOP
                EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept.table_name);
                EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept.table_name);
                EXECUTE format('DROP POLICY IF EXISTS council ON %I', kept.table_name);
                EXECUTE format('CREATE POLICY council ON %I USING (current_setting(''goldenthread.council'', true) = ''*'' OR "CouncilId"::text = current_setting(''goldenthread.council'', true))', kept.table_name);
              END LOOP;
            END $$;
            """);
    }
}
