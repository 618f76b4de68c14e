using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Rows of boxes on a page with what was typed in them and what is said to each: the grid, a return and a workbook share it.</summary>
public sealed class EntryForm
{
    private readonly Dictionary<int, IReadOnlyList<EntryQuestion>> _questions = [];
    private readonly Dictionary<int, Observation> _overtaken = [];

    public EntryForm(IReadOnlyList<EntryRow> rows, IEnumerable<TypedRow>? typed = null)
    {
        Rows = rows;
        var known = (typed ?? []).GroupBy(row => (row.Series, row.Period)).ToDictionary(same => same.Key, same => same.Last());
        Typed = [.. rows.Select(row => known.GetValueOrDefault((row.Series.Id, ReturnKey.Days(row.Period))) ?? TypedRow.Of(row))];
    }

    public IReadOnlyList<EntryRow> Rows { get; }
    public IReadOnlyList<TypedRow> Typed { get; }

    /// <summary>Whether each row's commentary is shown among its boxes; a return has it elsewhere.</summary>
    public bool HasCommentary { get; init; } = true;
    public int Limit { get; init; } = 600;

    /// <summary>How many questions wait for an answer.</summary>
    public int Asked => _questions.Values.Sum(questions => questions.Count);

    public IReadOnlyList<EntryQuestion> QuestionsOf(int at) => _questions.GetValueOrDefault(at, []);

    /// <summary>The figure that somebody else saved meanwhile; null where nobody did.</summary>
    public Observation? OvertakenBy(int at) => _overtaken.GetValueOrDefault(at);

    public static string NameOf(int at, string box) => $"Rows[{at}].{box}";

    /// <summary>The rows of boxes of a form that was sent, however many; the framework's own reading ends at a thousand.</summary>
    public static IReadOnlyList<TypedRow> Sent(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var rows = new SortedDictionary<int, TypedRow>();
        foreach (var (name, value) in form)
        {
            if (!name.StartsWith("Rows[", StringComparison.Ordinal) || name.IndexOf("].", StringComparison.Ordinal) is not (> 0 and var end) || !int.TryParse(name.AsSpan(5, end - 5), out var at)) { continue; }
            if (!rows.TryGetValue(at, out var row)) { rows[at] = row = new TypedRow(); }
            row.Set(name[(end + 2)..], value.ToString());
        }

        return [.. rows.Values];
    }

    /// <summary>What is to be saved, each with the place of its row; what could not be understood is a problem beside its box.</summary>
    public List<(int At, FigureEntry Entry)> Entries(List<Problem> problems)
    {
        var entries = new List<(int, FigureEntry)>();
        for (var at = 0; at < Rows.Count; at++)
        {
            var (row, typed) = (Rows[at], Typed[at]);
            var said = HasCommentary && !row.IsPart && typed.IsSaid;
            if (!typed.IsTouched && !said) { continue; }
            NewFigure? figure = null;
            if (typed.IsTouched)
            {
                var read = typed.Typed.Read(row.Definition);
                problems.AddRange(read.Problems.Select(problem => problem with { Field = NameOf(at, problem.Field) }));
                if (read.Value is { IsEmpty: true } && row.Now is not null) { problems.Add(new(NameOf(at, "Figure"), "There is a figure. To take it back, choose why there is none.")); }
                else if (read.Value is { IsEmpty: false } understood) { figure = understood.For(row.Series.Id, row.Period, typed.Because); }
            }

            if (figure is not null || said) { entries.Add((at, new() { SeriesId = row.Series.Id, Period = row.Period, Figure = figure, Seen = typed.Seen, Why = said ? typed.Commentary ?? "" : null })); }
        }

        return entries;
    }

    /// <summary>Puts what an act said beside the boxes; each is a problem of the page.</summary>
    public IEnumerable<Problem> Answer(IReadOnlyList<(int At, FigureEntry Entry)> entries, EnteredFigures came)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var (at, answer) = (entries[i].At, came.Answers[i]);
            foreach (var problem in answer.Problems) { yield return problem with { Field = NameOf(at, BoxOf(problem.Field)) }; }
            if (answer.Questions.Count > 0) { _questions[at] = answer.Questions; }
            foreach (var question in answer.Questions) { yield return new(NameOf(at, "Because"), $"{Rows[at].Measure.Code}: {question.Words}"); }
            if (answer.Overtaken is not { } other) { continue; }
            _overtaken[at] = other;
            Typed[at].Follow(Rows[at]);
            yield return new(NameOf(at, "Figure"), $"{other.RecordedBy} saved {Rows[at].Say(other)} for {Rows[at].Called} while you were typing. Look at both, then save the one that is right.");
        }

        foreach (var problem in came.Problems) { yield return problem; }
    }

    private static string BoxOf(string field) => field switch { "Reason" => "Because", "Why" or "Next" => "Commentary", "Numerator" or "Denominator" or "Mark" => field, _ => "Figure" };

    /// <summary>What is wrong with a box; null where nothing is.</summary>
    public static string? Fault(ModelStateDictionary state, int at, string box) => state.TryGetValue(NameOf(at, box), out var entry) && entry.Errors.Count > 0 ? string.Join(' ', entry.Errors.Select(error => error.ErrorMessage).Distinct()) : null;
}
