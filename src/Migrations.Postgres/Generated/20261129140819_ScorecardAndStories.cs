using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoldenThread.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class ScorecardAndStories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Scorecards",
                columns: table => new
                {
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CouncilId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceId = table.Column<Guid>(type: "uuid", nullable: true),
                    Perspectives = table.Column<string>(type: "text", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    RecordedFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    SupersededAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scorecards", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "Stories",
                columns: table => new
                {
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CouncilId = table.Column<Guid>(type: "uuid", nullable: false),
                    AimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Versions = table.Column<string>(type: "text", nullable: false),
                    Numbers = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    RecordedFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    SupersededAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stories", x => x.RowId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_CouncilId",
                table: "Scorecards",
                column: "CouncilId",
                unique: true,
                filter: "\"SupersededAt\" IS NULL AND \"ServiceId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_CouncilId_ServiceId",
                table: "Scorecards",
                columns: new[] { "CouncilId", "ServiceId" },
                unique: true,
                filter: "\"SupersededAt\" IS NULL AND \"ServiceId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_Id",
                table: "Scorecards",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_Stories_CouncilId_AimId",
                table: "Stories",
                columns: new[] { "CouncilId", "AimId" },
                unique: true,
                filter: "\"SupersededAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Stories_Id",
                table: "Stories",
                column: "Id");

            migrationBuilder.Secure();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Scorecards");

            migrationBuilder.DropTable(
                name: "Stories");
        }
    }
}
