using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A committee report around a plan, in the form of a county's cabinet (R105) or of a district's executive (R106).</summary>
public static class CommitteePaper
{
    public static Report Of(CommitteeForm form, PlanPaper paper)
    {
        var blocks = new List<ReportBlock>();
        if (form.Kind == "district") { District(form, paper, blocks); }
        else { County(form, paper, blocks); }

        if (form.Appendix) { blocks.AddRange([new ReportHeading(2, $"Appendix{(form.AppendixNumber is { Length: > 0 } number ? $" {number.Trim()}" : "")}: the plan"), paper.AsTable("The plan")]); }
        blocks.AddRange(paper.Foot().Select(words => new ReportParagraph(words)));
        return new Report { Title = form.Subject is { Length: > 0 } subject ? subject.Trim() : paper.Plan.Title, Blocks = blocks, IsLandscape = form.Appendix };
    }

    /// <summary>How many actions stand how, in a sentence that adds up, and how many say nothing of themselves.</summary>
    public static string Counts(PlanPaper paper)
    {
        var standings = paper.Actions.Select(action => action.Standing).ToList();
        var counts = ShownStatus.Counts(standings, paper.AsAt).Select(count => $"{count.Count} {count.Status.Words.ToLowerInvariant()}").ToList();
        var never = standings.Count(standing => !standing.IsClosed && standing.UpdatedAt is null);
        var unseen = standings.Count(standing => standing.EvidenceNotSeen);
        return $"The plan has {Say.Count(standings.Count, "action", "actions")}{(counts.Count == 0 ? "" : ": " + string.Join(", ", counts))}."
            + (never > 0 ? $"\nOf {Say.Count(never, "open action", "open actions")} nobody has said yet how {(never == 1 ? "it stands" : "they stand")}." : "")
            + (unseen > 0 ? $"\nThe evidence of {Say.Count(unseen, "action that is said to be done was", "actions that are said to be done was")} not seen." : "");
    }

    private static void County(CommitteeForm form, PlanPaper paper, List<ReportBlock> blocks)
    {
        blocks.AddRange(Facts(("By", form.By), ("To", form.To is { Length: > 0 } to ? $"{to} – {Day(form)}" : Day(form)), ("Subject", form.Subject), ("Classification", form.Classification), ("Item", form.Item), ("File Ref", form.FileRef)));
        if (Lines(form.Summary) is { Count: > 0 } summary) { blocks.Add(new ReportParagraph("Summary: " + string.Join('\n', summary))); }
        blocks.Add(new ReportParagraph(Lines(form.Recommendations).Count == 0 ? "FOR INFORMATION" : "FOR DECISION"));
        var section = 0;
        void Section(string title, string? words, params ReportBlock?[] after)
        {
            var lines = Lines(words);
            if (lines.Count == 0 && after.All(block => block is null)) { return; }
            section++;
            blocks.Add(new ReportHeading(2, $"{section}. {title}"));
            blocks.AddRange(lines.Select((line, i) => new ReportParagraph($"{section}.({i + 1}) {line}")));
            blocks.AddRange(after.OfType<ReportBlock>());
        }

        Section("How the plan stands", form.Progress, Exceptions(paper));
        Section("Record of review and amendment", null, paper.Reviews());
        Section("Reasons", form.Reasons);
        Section("Alternative options considered", form.Alternatives);
        Section("Risks", form.Risks);
        Section("Resource implications", form.Resources);
        Section("Recommendations", form.Recommendations);
        Ending(form, blocks, "Background Documents");
    }

    private static void District(CommitteeForm form, PlanPaper paper, List<ReportBlock> blocks)
    {
        blocks.Add(new ReportParagraph($"REPORT TO THE MEETING OF {(form.To is { Length: > 0 } to ? to.ToUpperInvariant() : "…")} {Day(form).ToUpperInvariant()}"));
        blocks.AddRange(Facts(("PORTFOLIO", form.Classification), ("REPORT FROM", form.By), ("SUBJECT", form.Subject), ("ITEM", form.Item), ("FILE REFERENCE", form.FileRef)));
        if (Lines(form.Summary) is { Count: > 0 } summary) { blocks.AddRange(summary.Select(line => new ReportParagraph(line))); }
        var sections = new (string Title, string? Words)[]
        {
            ("DECISION BEING RECOMMENDED", form.Recommendations), ("REASONS FOR RECOMMENDATION", form.Reasons), ("ALTERNATIVE OPTIONS CONSIDERED", form.Alternatives),
            ("RISK IMPLICATIONS", form.Risks), ("RESOURCE IMPLICATIONS", form.Resources), ("HOW THE PLAN STANDS", form.Progress),
        };
        foreach (var ((title, words), number) in sections.Select((section, i) => (section, i + 1)))
        {
            blocks.Add(new ReportHeading(2, $"{number} {title}"));
            var lines = Lines(words);
            blocks.AddRange((lines.Count == 0 ? ["None given."] : lines).Select((line, i) => new ReportParagraph($"{number}.{i + 1} {line}")));
        }

        if (Exceptions(paper) is { } exceptions) { blocks.Add(exceptions); }
        if (paper.Reviews() is { } reviews) { blocks.AddRange([new ReportHeading(2, "Record of review and amendment"), reviews]); }
        if (form.Confirmation is { Length: > 0 } confirmation) { blocks.AddRange([new ReportParagraph(confirmation.Trim()), new ReportParagraph("SMT Lead Officer Signature: ______________________________"), new ReportParagraph("Chief Executive: ______________________________")]); }
        Ending(form, blocks, "Background Papers");
    }

    private static void Ending(CommitteeForm form, List<ReportBlock> blocks, string background)
    {
        var officer = new[] { form.Officer, form.OfficerTitle, form.OfficerPhone is { Length: > 0 } phone ? $"Telephone: {phone}" : null, form.OfficerEmail is { Length: > 0 } email ? $"E-mail: {email}" : null }.SelectMany(Lines).ToList();
        if (officer.Count > 0) { blocks.AddRange([new ReportHeading(2, form.Kind == "district" ? "For further information please contact" : "Lead officer"), .. officer.Select(line => new ReportParagraph(line))]); }
        blocks.AddRange([new ReportHeading(2, background), .. (Lines(form.Background) is { Count: > 0 } papers ? papers : ["None"]).Select(line => new ReportParagraph(line))]);
        if (form.Languages is { Length: > 0 } languages) { blocks.Add(new ReportParagraph(languages.Trim())); }
    }

    /// <summary>What is overdue or at risk, with its cause, what is done about it, by whom and by when; null when nothing is.</summary>
    private static ReportTable? Exceptions(PlanPaper paper)
    {
        var rows = paper.Actions.Where(action => ShownStatus.Of(action.Standing, paper.AsAt).IsException).OrderBy(action => ShownStatus.Of(action.Standing, paper.AsAt).Rank).ToList();
        return rows.Count == 0 ? null : new()
        {
            Caption = "Actions that are overdue or at risk",
            Columns = [new("Code"), new("Action", 3), new("Status", 1.3), new("Cause, as its lead says", 3), new("What is due", 2), new("Owner", 2), new("Date", 1.5)],
            Rows = rows.Select(action => ReportRow.Of(
                ReportCell.Of(action.Standing.Code), ReportCell.Of(action.Standing.Title), ReportCell.Of($"{ShownStatus.Of(action.Standing, paper.AsAt).Words}\n{ShownStatus.More(action.Standing, paper.AsAt)}"),
                Given(action.Standing.Narrative), Given(action.Standing.NextWhat), Given(action.Standing.Leads), (action.Standing.ExpectedFinish ?? action.Standing.NextDue) is { } day ? ReportCell.Of(day) : Given(""))),
        };
    }

    private static ReportCell Given(string words) => ReportCell.Of(words.Length > 0 ? words : "Not given");

    private static IEnumerable<ReportParagraph> Facts(params (string Name, string? Words)[] facts) => facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Words)).Select(fact => new ReportParagraph($"{fact.Name}: {fact.Words!.Trim()}"));

    private static string Day(CommitteeForm form) => form.Date.Read() is { } day ? Say.Date(day) : "";

    private static List<string> Lines(string? words) => [.. (words ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
