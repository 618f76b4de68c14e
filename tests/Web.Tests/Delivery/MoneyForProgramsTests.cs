using System.Net;
using System.Text;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Delivery;

public sealed class SqliteMoneyForProgramsTests(SqliteProduct product) : MoneyForProgramsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresMoneyForProgramsTests(PostgresProduct product) : MoneyForProgramsTests(product), IClassFixture<PostgresProduct>;

/// <summary>A ledger delivers its extract by itself; a person takes it over; programs read the money.</summary>
public abstract class MoneyForProgramsTests(Product product)
{
    [Fact]
    public async Task An_extract_that_a_ledger_delivers_waits_for_a_person_and_is_then_read()
    {
        var ledger = await product.ProgramAsync(Role.PerformanceOfficer, [KeyRoom.Delivery]);
        var file = Encoding.UTF8.GetBytes("Cost centre,Description,Department,Year,Budget,Forecast,Actual\nCC1,Letters,Consult team,2026/27,1000,1090,400\n");
        var address = $"/api/v1/money/extracts?name=ledger.csv&postedTo={TestClock.Today:yyyy-MM-dd}";
        var key = Guid.CreateVersion7();
        var (status, said, _) = await ledger.ChangeAsync(address, file, key);
        Assert.Equal((HttpStatusCode.Created, 1, "Consult team"), (status, (int)said!["lines"]!, (string?)said["unknown"]![0]));
        Assert.Equal((int)said["number"]!, (int)(await ledger.ChangeAsync(address, file, key)).Body!["number"]!);
        Assert.Equal(0, await product.InScopeAsync((_, db) => db.BudgetLines.CountAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ledger.ChangeAsync(address, file)).Status);
        foreach (var wrong in new[] { "/api/v1/money/extracts?name=ledger.csv&postedTo=soon", "/api/v1/money/extracts?postedTo=2026-09-30" }) { Assert.Equal(HttpStatusCode.BadRequest, (await ledger.ChangeAsync(wrong, file)).Status); }
        Assert.Equal(HttpStatusCode.BadRequest, (await ledger.ChangeAsync(address, Array.Empty<byte>())).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ledger.ChangeAsync(address, Encoding.UTF8.GetBytes("not a table"))).Status);

        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = (string?)said["address"];
        await officer.SendAsync(page!, "Understand", new() { ["Services[0].Id"] = $"{product.Council.Consultation}" });
        await officer.SendAsync(page!, "Take", []);
        var member = await product.ProgramAsync(Role.Member);
        var money = await member.ReadAsync("/api/v1/money?year=2026/27");
        Assert.Equal(("2026/27", 1000m, 90m), ((string?)money["year"], (decimal)money["whole"]!["budget"]!, (decimal)money["whole"]!["over"]!));
        var line = Assert.Single((await member.ReadAsync("/api/v1/money/lines?year=2026/27&service=consultation"))["items"]!.AsArray())!;
        Assert.Equal(("CC1", 2, 400m), ((string?)line["code"], (int)line["row"]!, (decimal)line["spent"]!));
        Assert.Equal(HttpStatusCode.BadRequest, await member.StatusAsync("/api/v1/money?year=26"));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.ChangeAsync(address, file)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, await (await product.ProgramAsync(Role.Partner)).StatusAsync("/api/v1/money"));
    }
}
