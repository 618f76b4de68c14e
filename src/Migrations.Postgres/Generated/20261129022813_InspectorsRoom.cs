using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoldenThread.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class InspectorsRoom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Room",
                table: "Inspections",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RoomOpenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CouncilId = table.Column<Guid>(type: "uuid", nullable: false),
                    InspectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    What = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomOpenings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RoomOpenings_CouncilId_InspectionId_At",
                table: "RoomOpenings",
                columns: new[] { "CouncilId", "InspectionId", "At" });

            migrationBuilder.Secure();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RoomOpenings");

            migrationBuilder.DropColumn(
                name: "Room",
                table: "Inspections");
        }
    }
}
