using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class ScrutinyReport
{
    /// <summary>Begins the report of a financial year with its foreword.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="foreword">What a person says first; may be written later.</param>
    /// <param name="isTaken">Whether the year has one.</param>
    /// <param name="actor">Who begins it.</param>
    public static (ScrutinyReport? Report, Outcome<ScrutinyReportWritten> Outcome) Begin(Guid id, FinancialYear year, string? foreword, bool isTaken, Actor actor)
    {
        if (isTaken) { return (null, new Problem("", "Somebody began the report of this year already. Look at it, then write in it.")); }
        var begun = new ScrutinyReport { Id = id, Year = year.FirstYear, Draft = new("", actor.Today, actor.Post, actor.Account) };
        var outcome = begun.Write(foreword, actor);
        return (outcome.Value is null ? null : begun, outcome);
    }

    /// <summary>Writes its foreword, until it is agreed.</summary>
    /// <param name="foreword">What a person says first.</param>
    /// <param name="actor">Who writes.</param>
    public Outcome<ScrutinyReportWritten> Write(string? foreword, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("write scrutiny’s annual report"); }
        if (FinancialYear.End >= actor.Today) { return new Problem("", $"{FinancialYear} ends on {FinancialYear.End.InWords()}. Its report is written when the year has ended."); }
        if (Draft is null) { return new Problem("", "It was agreed: nothing in it changes any more. Begin a correction, and say what it corrects."); }
        if (Long("Foreword", foreword) is { } tooLong) { return tooLong; }
        Draft = new(Text(foreword), actor.Today, actor.Post, actor.Account, Draft.Because);
        return new ScrutinyReportWritten(Ref, Stands is not null);
    }

    /// <summary>Whether somebody may agree it: whoever chairs a scrutiny board, or runs the organisation.</summary>
    /// <param name="boards">The scrutiny boards of the year.</param>
    /// <param name="actor">Who.</param>
    public static bool MayAgree(IEnumerable<Board> boards, Actor actor) => actor.May(Right.RunOrganisation) || boards.Any(board => BoardAssessment.MayAgree(board, actor));

    /// <summary>Agrees it as it stands: from then on nothing in it changes.</summary>
    /// <param name="boards">The scrutiny boards of the year.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="digest">The SHA-256 of it, in hexadecimal.</param>
    /// <param name="seen">The digest of what was looked at.</param>
    /// <param name="actor">Who agrees, and not whoever wrote in it last.</param>
    public Outcome<ScrutinyReportAgreed> Agree(IReadOnlyCollection<Board> boards, ScrutinyContent content, string digest, string? seen, Actor actor)
    {
        if (!MayAgree(boards, actor)) { return Actor.Refused("agree scrutiny’s annual report: whoever chairs a scrutiny board does"); }
        if (Draft is not { } draft) { return new Problem("", "It was agreed already."); }
        if (draft.Account == actor.Account) { return new Problem("", "You wrote in it last: somebody else agrees it."); }
        if (draft.Foreword.Length == 0) { return new Problem("", "It has no foreword yet."); }
        if (seen != digest) { return new Problem("", "The record has changed since you opened this page. Look at it again, then agree it."); }
        Agreed = [.. Agreed, new(Agreed.Count + 1, content, digest, draft.By, actor.Today, actor.Post, draft.Because)];
        Draft = null;
        return new ScrutinyReportAgreed(Ref, Agreed.Count, digest);
    }

    /// <summary>Begins a correction; until that is agreed, what was agreed stands.</summary>
    /// <param name="because">What it corrects, and why.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<ScrutinyReportCorrected> Correct(string? because, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("correct scrutiny’s annual report"); }
        if (Stands is not { } stands) { return new Problem("", "Nothing was agreed that could be corrected."); }
        if (Draft is not null) { return new Problem("", "A correction is being written already."); }
        if (Text(because).Length == 0) { return new Problem("Because", "Say what is corrected, and why."); }
        if (Long("Because", because) is { } tooLong) { return tooLong; }
        Draft = new(stands.Content.Foreword, actor.Today, actor.Post, actor.Account, Text(because));
        return new ScrutinyReportCorrected(Ref, Text(because));
    }

    private static string Text(string? typed) => (typed ?? "").Trim().ReplaceLineEndings("\n");

    private static Problem? Long(string field, string? text) => Naming.TooLong(field, (text ?? "").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), MaxWords);
}
