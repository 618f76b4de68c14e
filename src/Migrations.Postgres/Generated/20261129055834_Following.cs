using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoldenThread.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class Following : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LessonCount",
                table: "Cases",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Lessons",
                table: "Cases",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "ExceptionRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CouncilId = table.Column<Guid>(type: "uuid", nullable: false),
                    Settings = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExceptionRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ItemDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CouncilId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemKey = table.Column<int>(type: "integer", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    Seen = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemDrafts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CouncilId_ClosedOn",
                table: "Cases",
                columns: new[] { "CouncilId", "ClosedOn" },
                filter: "\"SupersededAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRules_CouncilId",
                table: "ExceptionRules",
                column: "CouncilId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItemDrafts_CouncilId_MeetingId_ItemKey_AccountId",
                table: "ItemDrafts",
                columns: new[] { "CouncilId", "MeetingId", "ItemKey", "AccountId" },
                unique: true);

            migrationBuilder.Secure();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExceptionRules");

            migrationBuilder.DropTable(
                name: "ItemDrafts");

            migrationBuilder.DropIndex(
                name: "IX_Cases_CouncilId_ClosedOn",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "LessonCount",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Lessons",
                table: "Cases");
        }
    }
}
