using System.Diagnostics;
using System.Text.Json.Nodes;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Measures;

public sealed class ReadPeriodTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_label_gives_a_line_with_its_period_or_the_question()
    {
        var lines = await ReadAsync(null, "2024/25 Q4 (prov)", "2003-04", "2015-16", "0", "--json");
        Assert.Equal("""{"label":"2024/25 Q4 (prov)","kind":"quarter","from":"2025-01-01","to":"2025-03-31","status":"provisional","basis":"label"}""", lines[0]);
        var doubtful = JsonNode.Parse(lines[1])!;
        Assert.Equal(("Is “2003-04” April 2003 or the financial year 2003/04?", null), ((string?)doubtful["question"], doubtful["kind"]));
        Assert.Equal(["month", "financial-year"], doubtful["readings"]!.AsArray().Select(reading => (string?)reading!["kind"]));
        Assert.Equal("financial-year", (string?)JsonNode.Parse(lines[2])!["kind"]);
        Assert.StartsWith("""{"label":"0","question":""", lines[3], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task The_labels_of_a_column_come_by_standard_input_and_settle_each_other()
    {
        var lines = await ReadAsync("2003-04\n2015-16\n2025 | Reporting year\n", "--column", "--year-ends", "3");
        Assert.Equal(["2003-04-01 2004-03-31 column", "2015-04-01 2016-03-31 label", "2024-04-01 2025-03-31 mapping"],
            lines.Select(line => JsonNode.Parse(line)!).Select(json => $"{json["from"]} {json["to"]} {json["basis"]}"));
    }

    private static async Task<string[]> ReadAsync(string? input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(RunningProduct.Executable, ["read", "period", .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteAsync(input.AsMemory(), Cancel);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        Assert.Equal(0, process.ExitCode);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
