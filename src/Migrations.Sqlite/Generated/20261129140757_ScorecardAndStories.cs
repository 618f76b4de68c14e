using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoldenThread.Migrations.Sqlite.Generated
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
                    RowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CouncilId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Perspectives = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    SupersededAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scorecards", x => x.RowId);
                });

            migrationBuilder.CreateTable(
                name: "Stories",
                columns: table => new
                {
                    RowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CouncilId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Versions = table.Column<string>(type: "TEXT", nullable: false),
                    Numbers = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    SupersededAt = table.Column<long>(type: "INTEGER", nullable: true)
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
