using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Domain.Reports;

/// <summary>What of a financial year has no approved report.</summary>
public static class AnnualGaps
{
    /// <summary>The gaps as sentences: quarters without a frozen report, no publication, boards that owe what changed by their work.</summary>
    /// <param name="year">The financial year.</param>
    /// <param name="offered">Everything approved of the year.</param>
    /// <param name="owed">The boards that owe their assessment of the year.</param>
    public static IReadOnlyList<string> Of(FinancialYear year, IReadOnlyCollection<AnnualSnapshot> offered, IEnumerable<Board> owed) =>
    [
        .. Enumerable.Range(1, 4).Select(number => new FinancialQuarter(year, number)).Where(quarter => offered.All(each => each.Quarter != quarter.End)).Select(quarter => $"There is no frozen report of Core Monitoring for {quarter}."),
        .. offered.Any(each => each.Kind == IssuedKind.Publication) ? Array.Empty<string>() : ["Nothing was published for residents."],
        .. owed.Select(board => $"{board.Name} has not agreed what changed by its work."),
    ];
}
