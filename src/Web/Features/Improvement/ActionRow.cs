using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>An action in a list as programs see it.</summary>
public sealed record ActionRow(
    string Code, string Title, int Theme, string? Category, string Paragraphs, string Leads, string Timescale, string Status, int DaysLate, string? NextWhat, DateOnly? NextDue,
    DateOnly? ExpectedFinish, DateTimeOffset? UpdatedAt, string? UpdatedBy, int CriteriaMet, int CriteriaCount, int EvidenceCount, bool ChangeProposed)
{
    public static ActionRow Of(ActionStanding row, DateOnly day, bool seesProposals) => new(
        row.Code, row.Title, row.Theme, Some(row.Category), row.Paragraphs, row.Leads, row.Timescale, ShownStatus.Of(row, day).Key, row.DaysLate(day), Some(row.NextWhat), row.NextDue,
        row.ExpectedFinish, row.UpdatedAt, row.UpdatedBy, row.CriteriaMet, row.CriteriaCount, row.EvidenceCount, seesProposals && row.ChangeProposed);

    private static string? Some(string words) => words.Length > 0 ? words : null;
}

/// <summary>A list of actions: of how many it is made, how many match, and those.</summary>
public sealed record ActionRows(int Total, int Matching, DateOnly AsAt, IReadOnlyList<ActionRow> Actions);
