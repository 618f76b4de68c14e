using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Domain.Reports;

/// <summary>The one rule of what residents may read: nothing that is held back, exempt or a draft, no figure that nobody approved, no action of a plan that is not published.</summary>
public static class Publishing
{
    /// <summary>What may be chosen for a publication.</summary>
    /// <param name="sources">All that the council has.</param>
    public static PublicationOffer Offer(PublicationSources sources) => new(
        sources.Aims.Values.Where(aim => MayTell(aim, sources)).Select(aim => aim.Id).ToHashSet(),
        sources.Measures.Select(each => each.Measure.Id).ToHashSet(),
        sources.Chart.Services.Where(service => service.EndedOn is null).Select(service => service.Id).ToHashSet());

    /// <summary>Whether an aim may be told of as a priority: an ambition or a priority of an agreed plan.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="sources">All that the council has.</param>
    public static bool MayTell(Aim aim, PublicationSources sources) => aim.Kind is AimKind.Ambition or AimKind.Priority && sources.Graph.Node(aim.End) is { IsHeldBack: false };

    /// <summary>What was chosen and cannot be published any more, by name.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="sources">All that the council has.</param>
    public static IReadOnlyList<string> LeftOut(Publication publication, PublicationSources sources)
    {
        var offer = Offer(sources);
        return
        [
            .. publication.Priorities.Where(id => !offer.Priorities.Contains(id)).Select(id => sources.Aims.TryGetValue(id, out var aim) ? aim.Name : "a priority that is gone"),
            .. publication.Measures.Where(each => !offer.Measures.Contains(each.MeasureId)).Select(_ => "a measure that is gone"),
            .. publication.Services.Where(id => !offer.Services.Contains(id)).Select(id => sources.Chart.Service(id)?.Name ?? "a service that is gone"),
        ];
    }

    /// <summary>What residents would read of a publication now.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="sources">All that the council has.</param>
    public static PublishedContent ContentOf(Publication publication, PublicationSources sources)
    {
        var offer = Offer(sources);
        var chosen = publication.Measures.ToDictionary(each => each.MeasureId);
        var measures = sources.Measures.Where(each => chosen.ContainsKey(each.Measure.Id)).OrderBy(each => each.Measure.Code, CodeOrder.Instance).ToList();
        var slugs = measures.ToDictionary(each => each.Measure.Id, each => each.Measure.Slug);
        // What is held back is not walked through either: a draft must not join two things in public.
        var graph = sources.Graph.SeenBy(node => !node.IsHeldBack);
        var priorities = publication.Priorities.Where(offer.Priorities.Contains).Select(id => sources.Aims[id]).OrderBy(aim => aim.Kind).ThenBy(aim => aim.Number, CodeOrder.Instance).ThenBy(aim => aim.Title, StringComparer.OrdinalIgnoreCase).ToList();
        var services = Services(publication.Services.Where(offer.Services.Contains), measures, slugs, sources);
        return new()
        {
            Title = publication.Title,
            Introduction = publication.Introduction,
            AsOf = sources.Day,
            Priorities = [.. priorities.Select(aim => Priority(aim, graph, slugs, sources))],
            Measures = [.. measures.Select(each => PublishedMeasures.Of(each, chosen[each.Measure.Id].Shows, sources.Book, [.. sources.Issued.SelectMany(content => content.Measures).Where(before => before.Slug == each.Measure.Slug)]))],
            Services = [.. services.Select(each => each.Service)],
            Promises = Promises(priorities, [.. services.Select(each => (each.Service.Slug, each.Under))], graph, sources),
        };
    }

    private static PublishedPriority Priority(Aim aim, ThreadGraph graph, Dictionary<Guid, string> slugs, PublicationSources sources)
    {
        var below = graph.Reach(aim.End, LinkWay.Down);
        var objectives = below.Where(node => node.End.Kind == ThreadKind.Aim).Select(node => sources.Aims.GetValueOrDefault(node.End.Id)).OfType<Aim>()
            .OrderBy(each => each.Kind).ThenBy(each => each.Number, CodeOrder.Instance).ThenBy(each => each.Title, StringComparer.OrdinalIgnoreCase);
        return new(aim.Slug, Of(aim, graph, slugs, sources.Day), sources.Plans.TryGetValue(aim.PlanId, out var plan) ? plan.Title : "", [.. objectives.Select(each => Of(each, graph, slugs, sources.Day))], Slugs(below, slugs));
    }

    private static PublishedAim Of(Aim aim, ThreadGraph graph, Dictionary<Guid, string> slugs, DateOnly day) =>
        new(aim.Kind, aim.Number, aim.Title, aim.Words, StateOf(aim, day), aim.DueOn, Slugs(graph.Next(aim.End, LinkWay.Down).Select(each => each.Node), slugs));

    private static AimState StateOf(Aim aim, DateOnly day) => aim.EndedOn is not null ? aim.IsReached ? AimState.Reached : AimState.GivenUp : aim.DueOn < day ? AimState.Late : AimState.GoesOn;

    private static List<string> Slugs(IEnumerable<ThreadNode> nodes, Dictionary<Guid, string> slugs) =>
        [.. nodes.Where(node => node.End.Kind == ThreadKind.Measure).Select(node => slugs.GetValueOrDefault(node.End.Id)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static List<(PublishedServiceStandards Service, HashSet<Guid> Under)> Services(IEnumerable<Guid> chosen, List<MeasureSource> measures, Dictionary<Guid, string> slugs, PublicationSources sources)
    {
        var (taken, services) = (new HashSet<string>(), new List<(PublishedServiceStandards, HashSet<Guid>)>());
        foreach (var service in chosen.Select(id => sources.Chart.Service(id)!).OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Id))
        {
            var slug = Naming.Free(Naming.Address(service.Name, 60, "service"), taken);
            taken.Add(slug);
            HashSet<Guid> under = [service.Id, .. sources.Chart.Under(service.Id)];
            services.Add((new(slug, service.Name, [.. measures.Where(each => sources.Chart.ServicesOf(each.Measure.Posts).Any(under.Contains)).Select(each => slugs[each.Measure.Id])]), under));
        }

        return services;
    }

    private static List<PublishedPromise> Promises(List<Aim> priorities, List<(string Slug, HashSet<Guid> Under)> services, ThreadGraph graph, PublicationSources sources)
    {
        var serves = priorities.SelectMany(aim => graph.Reach(aim.End, LinkWay.Down).Where(node => node.End.Kind == ThreadKind.Action), (aim, node) => (aim.Slug, node.End.Id)).ToLookup(each => each.Id, each => each.Slug);
        // As the public pages of the plans have it: published, in force, and never what is only proposed.
        return
        [
            .. from action in sources.Actions
               where !action.NotYetInPlan && !action.Removed
               let plan = sources.ImprovementPlans.GetValueOrDefault(action.PlanId)
               where plan is { PublishedAt: not null, InForce: not null }
               let of = services.Where(service => action.Services.Any(service.Under.Contains)).Select(service => service.Slug).ToList()
               where of.Count > 0 || serves[action.ActionId].Any()
               orderby plan.Title.ToUpperInvariant(), plan.Code, action.Order, action.Code
               select new PublishedPromise
               {
                   Plan = plan.Code,
                   PlanTitle = plan.Title,
                   Code = action.Code,
                   Title = action.Title,
                   Timescale = action.Timescale,
                   Narrative = action.Narrative,
                   Status = action.Status,
                   IsLate = action.DaysLate(sources.Day) > 0,
                   EvidenceNotSeen = action.EvidenceNotSeen,
                   Priorities = [.. serves[action.ActionId].Distinct().Order(StringComparer.Ordinal)],
                   Services = of,
               },
        ];
    }
}
