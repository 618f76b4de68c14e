using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GoldenThread.Migrations.Postgres;

/// <summary>Lets the migrations tool build the model without the product.</summary>
public sealed class Design : IDesignTimeDbContextFactory<GoldenThreadDb>
{
    public GoldenThreadDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<GoldenThreadDb>().UseNpgsql("Host=localhost;Database=design", o => o.MigrationsAssembly(typeof(Design).Assembly.FullName)).Options);
}
