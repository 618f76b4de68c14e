using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GoldenThread.Migrations.Sqlite;

/// <summary>Lets the migrations tool build the model without the product.</summary>
public sealed class Design : IDesignTimeDbContextFactory<GoldenThreadDb>
{
    public GoldenThreadDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<GoldenThreadDb>().UseSqlite("Data Source=design.db", o => o.MigrationsAssembly(typeof(Design).Assembly.FullName)).Options);
}
