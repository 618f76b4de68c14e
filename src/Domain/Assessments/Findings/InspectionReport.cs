using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>The report of an inspection: its paragraphs by their numbers, each marked for what it is. Read again from a later paper it is another edition; the one before stays.</summary>
public sealed class InspectionReport
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The inspection.</summary>
    public Guid InspectionId { get; init; }

    /// <summary>Its title as the paper has it.</summary>
    public required string Title { get; init; }

    /// <summary>The file from which it was read, by name.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of that file in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What its reader was unsure of, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The scores that were read out of it.</summary>
    public IReadOnlyList<Inspections.GivenScore> Scores { get; init; } = [];

    /// <summary>The post that agreed to the reading; null while it waits.</summary>
    public string? AcceptedBy { get; set; }

    /// <summary>Whether it was put away unaccepted, or a later edition took its place.</summary>
    public bool IsPutAway { get; set; }

    /// <summary>Its paragraphs as they were read, in order, each with what its words suggest that it is.</summary>
    public IReadOnlyList<ReportParagraph> AsRead { get; init; } = [];

    /// <summary>What people said that paragraphs are.</summary>
    public IReadOnlyList<ParagraphMark> Marks { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>Its paragraphs, each for what it was said to be, else for what its words suggest.</summary>
    public IReadOnlyList<ReportParagraph> Paragraphs
    {
        get
        {
            var marks = Marks.ToDictionary(mark => mark.Place);
            return [.. AsRead.Select(paragraph => marks.TryGetValue(paragraph.Place, out var mark) ? paragraph with { Kind = mark.Kind, MarkedBy = mark.By } : paragraph)];
        }
    }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("report", Id, Title);

    /// <summary>The paragraph at a place; null where there is none.</summary>
    /// <param name="place">The place, from 1.</param>
    public ReportParagraph? At(int place) => place < 1 || place > AsRead.Count ? null
        : Marks.FirstOrDefault(mark => mark.Place == place) is { } said ? AsRead[place - 1] with { Kind = said.Kind, MarkedBy = said.By } : AsRead[place - 1];

    /// <summary>Agrees to the reading: from here on its paragraphs want answers.</summary>
    /// <param name="before">The edition that it takes the place of; null for the first.</param>
    /// <param name="cited">Which of that edition's paragraphs findings rest on.</param>
    /// <param name="actor">Who agrees.</param>
    public Outcome<ReportRead> Accept(InspectionReport? before, IReadOnlyCollection<int> cited, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("read a report in"); }
        if (AcceptedBy is not null || IsPutAway) { return new Problem("", "This reading was settled already."); }
        if (AsRead.Count == 0) { return new Problem("", "There is no paragraph in it."); }
        // Findings know paragraphs by their place. Another edition must have the same paragraphs there.
        if (before is not null && cited.FirstOrDefault(place => At(place)?.Printed != before.At(place)?.Printed) is > 0 and var lost)
        {
            return new Problem("", $"A finding rests on paragraph {before.At(lost)!.Printed}, which stands elsewhere in this edition, or not at all. Withdraw the finding or move it to another paragraph first.");
        }

        if (before is not null)
        {
            before.IsPutAway = true;
            Marks = [.. before.Marks.Where(mark => At(mark.Place) is { } now && before.At(mark.Place) is { } was && was.Printed == now.Printed && Naming.Tidy(was.Text) == Naming.Tidy(now.Text))];
        }

        AcceptedBy = actor.Post;
        return new ReportRead(Ref, InspectionId, FileName, Hash, AsRead.Count);
    }

    /// <summary>Says of paragraphs what they are.</summary>
    /// <param name="marks">What each is, by its place.</param>
    /// <param name="answered">The places on which findings rest that are not withdrawn.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<ParagraphsMarked> Mark(IReadOnlyDictionary<int, ParagraphKind> marks, IReadOnlySet<int> answered, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("mark the paragraphs of a report"); }
        if (AcceptedBy is null || IsPutAway) { return new Problem("", "Agree first to what was read."); }
        List<Problem> faults = [];
        List<string> said = [];
        var now = Marks.ToDictionary(mark => mark.Place);
        foreach (var (place, kind) in marks.OrderBy(mark => mark.Key))
        {
            if (At(place) is not { } paragraph) { faults.Add(new($"Marks[{place}]", "There is no such paragraph.")); continue; }
            if (paragraph.WantsAnswer && kind is ParagraphKind.Narrative or ParagraphKind.Strength && answered.Contains(place)) { faults.Add(new($"Marks[{place}]", $"A finding rests on paragraph {paragraph.Printed}. Withdraw it first, with the reason.")); continue; }
            if (paragraph.MarkedBy is not null && paragraph.Kind == kind) { continue; }
            now[place] = new(place, kind, actor.Post);
            said.Add($"{paragraph.Printed} {kind.InWords().ToLowerInvariant()}");
        }

        if (faults.Count > 0) { return faults; }
        if (said.Count == 0) { return new Problem("", "Nothing was changed."); }
        Marks = [.. now.Values.OrderBy(mark => mark.Place)];
        return new ParagraphsMarked(Ref, said);
    }
}

/// <summary>What somebody said that a paragraph is.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Kind">What it is.</param>
/// <param name="By">The post that said so.</param>
public sealed record ParagraphMark(int Place, ParagraphKind Kind, string By);
