using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Improvement.Reading;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Something that a person settles before a paper is saved. The same words about several places are settled once.</summary>
/// <param name="Key">How choices name it; the same when the paper is read again.</param>
/// <param name="Kind">What it is about, in words that stand above it.</param>
/// <param name="Message">What was found and what was made of it.</param>
/// <param name="Places">Where it was found.</param>
public sealed record WarningToSettle(string Key, string Kind, string Message, IReadOnlyList<string> Places)
{
    public static IReadOnlyList<WarningToSettle> Of(OpenedImport opened) => [.. opened.Kept.Notices.Select(notice => (notice.Where, Kind: "The file itself", notice.Message))
        .Concat(opened.Reading.Warnings.Select(warning => (warning.Where, Kind: About(warning.Kind), warning.Message)))
        .GroupBy(each => (each.Kind, each.Message))
        .Select(alike => new WarningToSettle(KeyOf(alike.Key.Kind, alike.Key.Message), alike.Key.Kind, alike.Key.Message, [.. alike.Select(each => each.Where).Distinct()]))];

    /// <summary>The row of the review page to look at for a place of the paper; null when no action was read from there.</summary>
    public static string? RowAt(PlanReading reading, string place) => reading.Actions.FirstOrDefault(action => action.PartOf is null
        && (action.Where == place || action.Words.Any(words => PlaceOf(reading, words.Table, words.Row) == place))) is { } found ? PlanFromReading.Key(found) : null;

    public static string PlaceOf(PlanReading reading, int table, int row) => reading.Tables.FirstOrDefault(each => each.Table == table)?.Name is { } sheet ? $"sheet {sheet}, row {row}" : $"table {table}, row {row}";

    private static string KeyOf(string kind, string message) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{message}")))[..16];

    private static string About(string kind) => kind switch
    {
        WarningKind.SplitRow => "Rows that were joined",
        WarningKind.BrokenWord => "Headings that were put together",
        WarningKind.CodeWrapped => "Codes that were put right",
        WarningKind.DuplicateCode => "Codes that stand more than once",
        WarningKind.NoCode => "Actions without a code",
        WarningKind.SubAction => "Rows that were read as a part of an action",
        WarningKind.SeeAbove => "“See above” that was filled in",
        WarningKind.UnknownReference => "Actions that are named and are not there",
        WarningKind.CodeIsAcronym => "Codes that look like an acronym",
        WarningKind.AcronymNotInLegend => "Acronyms that nobody explains",
        WarningKind.AcronymUnused => "Acronyms that are explained and not used",
        WarningKind.AcronymVariant => "Acronyms that are spelled in two ways",
        WarningKind.SectionAlias => "Themes with two names",
        WarningKind.SectionNumbered => "Themes that were given a number",
        WarningKind.Contradiction => "Where the paper says two things",
        WarningKind.HtmlRemnant => "Marks of a web page among the words",
        WarningKind.NoHeader or WarningKind.UnknownColumn or WarningKind.SameColumns => "Columns",
        WarningKind.Timescale or WarningKind.SeveralDates => "Timescales",
        WarningKind.Lead => "Leads",
        WarningKind.Response => "Answers that are not an action",
        WarningKind.UnnumberedActions => "Actions in prose",
        WarningKind.ReviewDate or WarningKind.PaperDate => "Dates of the paper",
        _ => "What was found",
    };
}
