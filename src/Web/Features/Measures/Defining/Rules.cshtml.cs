using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.ReadMeasures)]
public sealed class RulesPage(ReadLists lists, Desk desk, Shell shell) : PageModel
{
    public MeasuresView View { get; private set; } = null!;
    public bool MayChange => desk.May(Right.RunMeasures);

    /// <summary>The council's rules, those that can be chosen first.</summary>
    public IReadOnlyList<CouncilRule> Rules => [.. View.Book.Rules.Values.OrderBy(rule => rule.EndedOn is not null).ThenBy(rule => rule.Rule.Name, StringComparer.OrdinalIgnoreCase).ThenByDescending(rule => rule.MadeOn)];

    /// <summary>The conventions that the product ships and that the council has not made its own.</summary>
    public IEnumerable<(RatingRule Rule, int Number)> Presets => RatingRule.Presets.Select((rule, at) => (rule, at + 1)).Where(each => Rules.All(own => own.EndedOn is not null || !Naming.Same(own.Rule.Name, each.rule.Name)));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        View = await lists.RunAsync(cancel);
        shell.Crumbs = [new("Measures", "/measures")];
    }

    /// <summary>What a rule colours now, of what this person may read.</summary>
    public IReadOnlyList<string> UsedBy(CouncilRule rule) => EndRule.UsedBy(new(View.Sequence, [.. View.Measures.Where(lists.Sees)], View.Book), rule.Id);
}
