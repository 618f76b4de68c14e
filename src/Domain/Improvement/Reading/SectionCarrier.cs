namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Carries headings of sections and categories down to the rows below them.</summary>
internal sealed class SectionCarrier(IReadOnlyList<ReadCategory> defined, PlanWarnings warnings)
{
    private readonly List<ReadSection> sections = [];
    private readonly List<ReadCategory> categories = [.. defined];
    private readonly List<PaperLine> waiting = [];
    private readonly List<OtherName> otherNames = [];
    private ReadSection? section;
    private string? category;

    public IReadOnlyList<ReadSection> Sections => sections;

    /// <summary>What headings called sections otherwise.</summary>
    public IReadOnlyList<OtherName> OtherNames => otherNames;

    public IReadOnlyList<ReadCategory> Categories => categories;

    public ReadSection? Section { get { Settle(); return section; } }

    public string? Category { get { Settle(); return category; } }

    /// <summary>A line between rows; it becomes a heading when a row follows.</summary>
    public void Meet(PaperLine line) => waiting.Add(line);

    /// <summary>A section that a numbered row of the table names.</summary>
    public void Enter(int number, string title)
    {
        waiting.Clear();
        Begin(new(number, title));
    }

    /// <summary>The section that a column of the table names for one row.</summary>
    public ReadSection Named(string words, string where)
    {
        if (SectionHeadings.Numbered(words, true) is var (number, title))
            return Known(new(number, title));
        return sections.FirstOrDefault(s => SectionHeadings.Plain(s.Title) == SectionHeadings.Plain(words)) ?? Known(Numbered(words, where));
    }

    /// <summary>The category that a column of the table names for one row: its letter, its title, or both.</summary>
    public string Coded(string words)
    {
        var known = categories.FirstOrDefault(c => c.Code.Equals(words, StringComparison.OrdinalIgnoreCase) || SectionHeadings.Plain(c.Title) == SectionHeadings.Plain(words)
            || SectionHeadings.Plain(c.Code + c.Title) == SectionHeadings.Plain(words));
        if (known is not null)
            return known.Code;
        var (code, title) = words.Length > 2 && words[1] is ' ' or '-' or ':' or '\u2013' && char.IsUpper(words[0]) ? (words[..1], words[1..].TrimStart(' ', '-', ':', '\u2013')) : (words, words);
        categories.Add(new(code, title, null));
        return code;
    }

    private void Settle()
    {
        if (waiting.Count == 0)
            return;
        // A heading that doesn't say "theme" or "section" must stand close above its table, lest a report's own headings are taken.
        bool Close(PaperLine l) => waiting.Count - waiting.IndexOf(l) - waiting.Count(w => SectionHeadings.Category(w.Text) is not null) <= 2;
        var numbered = waiting.FindLastIndex(l => SectionHeadings.Numbered(l.Text, (l.HeadingLevel > 0 || !l.IsParagraph) && Close(l)) is not null);
        var coded = waiting.FindLastIndex(l => SectionHeadings.Category(l.Text) is not null);
        var named = waiting.FindLastIndex(l => SectionHeadings.Category(l.Text) is null && (l.HeadingLevel > 0 || !l.IsParagraph || SectionHeadings.IsCapitals(l.Text)) && SectionHeadings.MayName(l.Text) && Close(l));
        if (numbered >= 0)
            Begin(SectionHeadings.Numbered(waiting[numbered].Text, true) is var (number, title) ? new(number, title) : null);
        else if (named >= 0)
            Begin(sections.FirstOrDefault(s => SectionHeadings.Plain(s.Title) == SectionHeadings.Plain(waiting[named].Text)) ?? Numbered(waiting[named].Text, waiting[named].Where));
        if (coded >= 0 && SectionHeadings.Category(waiting[coded].Text) is var (code, name))
        {
            category = code;
            if (categories.All(c => c.Code != code))
                categories.Add(new(code, name, null));
        }
        waiting.Clear();
    }

    private void Begin(ReadSection? next)
    {
        section = next is null ? null : Known(next);
        category = null;
    }

    private ReadSection Known(ReadSection next)
    {
        if (sections.FirstOrDefault(s => s.Number == next.Number) is { } known)
        {
            if (SectionHeadings.Plain(known.Title) != SectionHeadings.Plain(next.Title))
            {
                otherNames.Add(new(known.Number, next.Title));
                warnings.Add("the headings", WarningKind.SectionAlias, $"Section {next.Number} is called \"{known.Title}\" and \"{next.Title}\". The first was taken; the other is kept as another name unless you say otherwise.");
            }
            return known;
        }
        sections.Add(next);
        return next;
    }

    private ReadSection Numbered(string title, string where)
    {
        var number = sections.Count == 0 ? 1 : sections.Max(s => s.Number) + 1;
        warnings.Add(where, WarningKind.SectionNumbered, $"\"{title}\" has no number; it was numbered {number} by its place.");
        return new(number, title);
    }
}
