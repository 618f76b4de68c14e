using System.Text.Json;
using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The list of cases and that of exceptions as files.</summary>
public static class CaseTables
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("csv", "CSV"), ("xlsx", "Excel"), ("ods", "OpenDocument"), ("json", "JSON")];

    private static readonly JsonSerializerOptions Whole = new(StoreJson.Options) { IgnoreReadOnlyProperties = false };

    public static ReportTable Cases(IReadOnlyList<ListedCase> rows, Func<Guid?, string> board) => new()
    {
        Caption = "Cases",
        Columns = [new("Case"), new("What", 3), new("Kind"), new("Called in by", 1.6), new("Raised by", 1.6), new("Called in on"), new("Days open"), new("Decided last", 2), new("It waits for", 4), new("Closed on"), new("Why it was closed", 3)],
        Rows = rows.Select(row => ReportRow.Of(
            ReportCell.Of(row.Code), ReportCell.Of(row.Subject.Title), ReportCell.Of(row.Subject.Kind.InWords()), ReportCell.Of(board(row.BoardId)), ReportCell.Of(row.RaisedBy), ReportCell.Of(row.CalledInOn.InWords()), ReportCell.Of($"{row.Age}"),
            ReportCell.Of(row.Last), ReportCell.Of(row.Waits.Select(wait => $"{(wait.Board is { } of ? $"{board(of)}: " : "")}{wait.What}{(wait.Due is { } due ? $", {due.InWords()}" : "")}{(wait.IsLate ? ", late" : "")}")), ReportCell.Of(row.ClosedOn?.InWords() ?? ""), ReportCell.Of(row.ClosedBecause))),
    };

    public static ReportTable Exceptions(IReadOnlyList<ShownException> rows) => new()
    {
        Caption = "Exceptions",
        Columns = [new("What", 3), new("Kind"), new("Why it is an exception", 4), new("Who answers", 2), new("Case")],
        Rows = rows.Select(row => ReportRow.Of(ReportCell.Of(row.Subject.Title), ReportCell.Of(row.Subject.Kind.InWords()), ReportCell.Of(row.Because.Select(because => $"{because.Rule.InWords()}. {because.Words}")), ReportCell.Of(row.Owner), ReportCell.Of(row.Case?.Code ?? ""))),
    };

    /// <param name="table">What is written as a table.</param>
    /// <param name="json">The same as a program reads it.</param>
    /// <param name="format">csv, xlsx, ods or json.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ReportTable table, object json, string format, Stream output)
    {
        switch (format)
        {
            case "csv": CsvWriter.Write(table, output); break;
            case "xlsx": ExcelWriter.Write(new() { Title = table.Caption, Blocks = [table] }, output); break;
            case "ods": OdsWriter.Write(new() { Title = table.Caption, Blocks = [table] }, output); break;
            default: JsonSerializer.Serialize(output, json, Whole); break;
        }
    }
}
