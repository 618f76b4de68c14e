using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class Plan
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 300;

    /// <summary>Changes what the plan says of itself. A theme or category that actions use stays.</summary>
    /// <param name="words">What it would say.</param>
    /// <param name="actions">Its actions.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<PlanChanged> Rewrite(PlanWords words, IReadOnlyCollection<ImprovementAction> actions, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("change a plan"); }
        if (Current.State == PlanState.Submitted) { return new Problem("", $"Version {Current.Label} is before {Current.Board}. It cannot change until the board has decided."); }

        var problems = Faults(words);
        var used = actions.Where(action => action.RemovedOn is null).SelectMany(action => new[] { action.Definition, action.Proposed }.OfType<ActionDefinition>()).ToList();
        foreach (var theme in Themes.Where(theme => words.Themes.All(each => each.Number != theme.Number) && used.Any(d => d.Theme == theme.Number)))
        {
            problems.Add(new("Themes", $"Theme {theme.Number} {theme.Title} has actions, so its number cannot change and it cannot be taken out. Move its actions first."));
        }

        foreach (var category in Categories.Where(category => words.Categories.All(each => each.Code != category.Code) && used.Any(d => d.Category == category.Code)))
        {
            problems.Add(new("Categories", $"Category {category.Code} has actions and cannot be taken out. Give them another category first."));
        }

        if (!Categories.SequenceEqual(words.Categories) && Current.State != PlanState.Draft)
        {
            problems.Add(new("Categories", "A board approved what the categories mean. Start the next version before you change them."));
        }

        if (problems.Count > 0) { return problems; }

        var scope = string.IsNullOrWhiteSpace(words.Scope) ? null : words.Scope.Trim();
        var fields = new List<string>();
        if (words.Title!.Trim() != Title) { fields.Add("title"); }
        if (scope != Scope) { fields.Add("scope"); }
        if (!Same(Themes, words.Themes, (a, b) => a.Number == b.Number && a.Title == b.Title && a.Objective == b.Objective && (a.Aliases ?? []).SequenceEqual(b.Aliases ?? []))) { fields.Add("themes"); }
        if (!Categories.SequenceEqual(words.Categories)) { fields.Add("categories"); }
        if (!Legend.SequenceEqual(words.Legend)) { fields.Add("legend"); }
        if (fields.Count == 0) { return new Problem("", "Nothing was changed."); }

        (Title, Scope, Themes, Categories, Legend) = (words.Title.Trim(), scope, [.. words.Themes.OrderBy(theme => theme.Number)], words.Categories, words.Legend);
        return new PlanChanged(Ref, fields);
    }

    /// <summary>A new plan without actions, whose first version is a draft.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="code">How addresses will name it.</param>
    /// <param name="words">What it says of itself.</param>
    /// <param name="taken">The codes of the council's other plans, undone ones included.</param>
    /// <param name="actor">Who writes it.</param>
    /// <param name="written">The plan; null when it was refused.</param>
    public static Outcome<PlanAdded> Write(Guid id, string? code, PlanWords words, IEnumerable<string> taken, Actor actor, out Plan? written)
    {
        written = null;
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("write a plan"); }

        var problems = Faults(words);
        if (CodeFault(code) is { } fault) { problems.Add(new("Code", fault)); }
        else if (taken.Contains(code)) { problems.Add(new("Code", $"The council already has, or had, a plan with the address {code}. Choose another.")); }
        if (problems.Count > 0) { return problems; }

        written = new Plan
        {
            Id = id,
            Code = code!,
            Title = words.Title!.Trim(),
            Scope = string.IsNullOrWhiteSpace(words.Scope) ? null : words.Scope.Trim(),
            Themes = [.. words.Themes.OrderBy(theme => theme.Number)],
            Categories = words.Categories,
            Legend = words.Legend,
            Versions = [new PlanVersion { Label = "1", State = PlanState.Draft }],
        };
        return new PlanAdded(written.Ref, written.Title, 0, null);
    }

    /// <summary>The code that a title suggests: "Improvement plan 2027" → "improvement-plan-2027".</summary>
    /// <param name="title">The title.</param>
    public static string CodeFor(string title) => Naming.Address(title, 60);

    private static string? CodeFault(string? code) =>
        string.IsNullOrWhiteSpace(code) ? "Give the plan an address, such as improvement-2027."
        : code.Length > 60 ? "An address has 60 characters at most."
        : code.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') || code.StartsWith('-') || code.EndsWith('-') ? "An address has small letters, digits and hyphens only, and begins and ends with a letter or digit."
        : code is "new" or "read" ? "The product uses this address itself. Choose another."
        : null;

    private static List<Problem> Faults(PlanWords words)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(words.Title)) { problems.Add(new("Title", "Give the plan a title.")); }
        else if (words.Title.Trim().Length > MaxTitle) { problems.Add(new("Title", $"The title has {words.Title.Trim().Length} characters; the limit is {MaxTitle}.")); }
        if (words.Themes.Count == 0) { problems.Add(new("Themes", "Give the plan at least one theme.")); }
        problems.AddRange(Twice(words.Themes.Select(theme => theme.Number.ToString(CultureInfo.InvariantCulture))).Select(number => new Problem("Themes", $"Two themes have the number {number}.")));
        problems.AddRange(words.Themes.Where(theme => theme.Number < 1).Select(theme => new Problem("Themes", $"Number the theme {theme.Title} from 1.")));
        problems.AddRange(words.Themes.Where(theme => string.IsNullOrWhiteSpace(theme.Title)).Select(theme => new Problem("Themes", $"Give theme {theme.Number} a title.")));
        problems.AddRange(Twice(words.Categories.Select(category => category.Code)).Select(code => new Problem("Categories", $"Two categories have the letter {code}.")));
        problems.AddRange(words.Categories.Where(category => string.IsNullOrWhiteSpace(category.Title)).Select(category => new Problem("Categories", $"Give category {category.Code} a title.")));
        problems.AddRange(Twice(words.Legend.Select(entry => entry.Acronym)).Select(acronym => new Problem("Legend", $"{acronym} is explained twice.")));
        problems.AddRange(words.Legend.Where(entry => string.IsNullOrWhiteSpace(entry.Meaning)).Select(entry => new Problem("Legend", $"Say what {entry.Acronym} stands for.")));
        return problems;
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static bool Same<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, T, bool> same) => a.Count == b.Count && a.Zip(b).All(pair => same(pair.First, pair.Second));
}
