using Microsoft.EntityFrameworkCore.Migrations;

namespace GoldenThread.Migrations.Postgres;

/// <summary>Row-level security, forced on the owner too: a connection sees the rows of the council that it named, and no other's.</summary>
internal static class RowSecurity
{
    /// <summary>A council's own row, every row that carries a council, and what stands beside an account: it is of the council that the account is of.</summary>
    public static void Secure(this MigrationBuilder migration)
    {
        migration.Sql("""
            DO $$
            DECLARE kept record;
            BEGIN
              FOR kept IN
                SELECT table_name, CASE column_name
                    WHEN 'UserId' THEN '"UserId" IN (SELECT account."Id" FROM "Accounts" account)'
                    ELSE format('(SELECT current_setting(''goldenthread.council'', true)) IN (''*'', %I::text)', column_name) END AS rule
                FROM information_schema.columns
                WHERE table_schema = current_schema()
                  AND (column_name = 'CouncilId' OR table_name = 'Councils' AND column_name = 'Id' OR table_name LIKE 'Account_%' AND column_name = 'UserId')
              LOOP
                EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept.table_name);
                EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept.table_name);
                EXECUTE format('DROP POLICY IF EXISTS council ON %I', kept.table_name);
                EXECUTE format('CREATE POLICY council ON %I USING (%s)', kept.table_name, kept.rule);
              END LOOP;
            END $$;
            """);
    }
}
