using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays how the demonstration took its ledger over: last year's in spring, this year's a month ago; and one extract that waits for somebody.</summary>
public sealed class DemoMoney(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Officer = "Corporate Performance Manager";
    private readonly List<FinanceExtract> _extracts = [];
    private readonly List<BudgetLine> _lines = [];

    /// <param name="ledger">The ledger as CSV: a line of headings, then one row for each cost centre and year.</param>
    public void Add(string ledger)
    {
        var rows = ledger.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        var now = FinancialYear.Of(today).ToString();
        var (last, current) = (rows.Skip(1).Where(row => row[3] != now).ToList(), rows.Skip(1).Where(row => row[3] == now).ToList());
        Taken(-195, "ledger-outturn.csv", rows[0], last);
        Taken(-100, "ledger-quarter-1.csv", rows[0], [.. current.Select(row => (string[])[.. row[..5], row[4], $"{decimal.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture) / 4:0}"])]);
        Taken(-28, "ledger-month-7.csv", rows[0], current);
        time.Add(DemoDates.Working(today.AddDays(-2)), Officer, null, actor => [Receive("ledger-month-8.csv", rows[0], [.. current.Select((row, at) => at == 2 ? [.. row[..5], "tbc", row[6]] : row)], -3, actor)]);
    }

    private void Taken(int days, string name, string[] headings, IReadOnlyList<string[]> rows) => time.Add(DemoDates.Working(today.AddDays(days)), Officer, null, actor =>
    {
        var received = Receive(name, headings, rows, days - 4, actor);
        var extract = _extracts[^1];
        var understood = DemoRule.Granted(extract.Understand(extract.Columns, [.. rows.Select(row => row[2]).Distinct().Select(called => new LedgerName(called, Service(called)))], actor), name);
        var taken = DemoRule.Granted(extract.Take(_lines, Guid.CreateVersion7, actor, out var added), name);
        _lines.AddRange(added);
        db.BudgetLines.AddRange(added);
        return [received, understood, taken];
    });

    private FinanceExtractReceived Receive(string name, string[] headings, IReadOnlyList<string[]> rows, int days, Actor actor)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row))) + name)));
        var (extract, outcome) = FinanceExtract.Receive(Guid.CreateVersion7(), _extracts.Count + 1, name, hash, today.AddDays(days), headings, [.. rows.Select((row, at) => new FinanceRow(at + 2, row))], _extracts, actor);
        var received = DemoRule.Granted(outcome, name);
        _extracts.Add(extract!);
        db.FinanceExtracts.Add(extract!);
        return received;
    }

    private Guid? Service(string called) => called == "HR & OD" ? Service("Human Resources and Organisational Development") : cast.Services.FirstOrDefault(service => service.Name == called)?.Id;
}
