using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GoldenThread.Migrations.Sqlite.Generated
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RoomOpenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CouncilId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InspectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Account = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomOpenings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RoomOpenings_CouncilId_InspectionId_At",
                table: "RoomOpenings",
                columns: new[] { "CouncilId", "InspectionId", "At" });
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
