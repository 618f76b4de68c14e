using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>
/// Takes the rows of a sheet over into an organisation. The preview runs it on a copy and the agreed act on the real thing, so that what is agreed is what happens.
/// </summary>
/// <param name="known">The organisation; it is changed, and what is new is added to it.</param>
/// <param name="from">The day from which holders of the sheet hold their posts.</param>
/// <param name="ids">Gives each new record its identity.</param>
/// <param name="actor">Who takes the sheet over.</param>
public sealed class OrganisationIntake(OrganisationParts known, DateOnly from, Func<Guid> ids, Actor actor)
{
    private readonly List<Event> _events = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<Event> Events => _events;

    /// <summary>Takes the rows over; what is said of each comes back in the order of the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    public IReadOnlyList<RowReading> Take(OrganisationSheet sheet)
    {
        var faults = RowFaults.Of(sheet.Rows, known);
        var readings = sheet.Rows.Where(row => faults.ContainsKey(row.Number)).ToDictionary(row => row.Number, row => new RowReading(row, RowState.InQuestion, faults[row.Number]));
        // A service may stand in the sheet below those that belong to it: rows wait until the service above is known.
        var waiting = sheet.Rows.Where(row => !faults.ContainsKey(row.Number)).ToList();
        for (var taken = true; taken && waiting.Count > 0;)
        {
            var ready = waiting.Where(row => row[OrganisationColumn.Parent] is not { Length: > 0 } parent || ServiceCalled(parent) is not null).ToList();
            foreach (var row in ready) { readings[row.Number] = Take(row); }
            waiting = [.. waiting.Except(ready)];
            taken = ready.Count > 0;
        }

        foreach (var row in waiting)
        {
            readings[row.Number] = new(row, RowState.InQuestion, [$"{row.Cell(OrganisationColumn.Parent)}: “{row[OrganisationColumn.Parent]}” is no service of the council, and no row that can be taken over adds it."]);
        }

        return [.. sheet.Rows.Select(row => readings[row.Number])];
    }

    private RowReading Take(OrganisationRow row)
    {
        var before = _events.Count;
        List<string> says = [], problems = [];
        var service = TakeService(row, says, problems);
        if (problems.Count == 0 && row[OrganisationColumn.Post].Length > 0) { TakePost(row, service, says, problems); }

        var added = _events.Skip(before).Any(happened => happened is ServiceAdded or PostAdded);
        return new(row, problems.Count > 0 ? RowState.InQuestion : added ? RowState.New : says.Count > 0 ? RowState.Changed : RowState.Same, [.. problems, .. says]);
    }

    private Service? TakeService(OrganisationRow row, List<string> says, List<string> problems)
    {
        if (row[OrganisationColumn.Service] is not { Length: > 0 } name) { return null; }
        var above = row[OrganisationColumn.Parent] is { Length: > 0 } parent ? ServiceCalled(parent) : null;
        if (ServiceCalled(name) is { } service)
        {
            // An empty cell says nothing of where it belongs, so nothing is moved to the top.
            if (above is not null && service.ParentId != above.Id) { Granted(service.Move(above.Id, known.Services, actor), row, OrganisationColumn.Parent, $"{service.Name} moves under {above.Name}", says, problems); }
            return service;
        }

        service = new Service { Id = ids(), Name = "" };
        if (!Granted(service.Begin(name, above?.Id, known.Services, actor), row, OrganisationColumn.Service, $"New service {name}{(above is null ? "" : $" under {above.Name}")}", says, problems)) { return null; }
        known.Add(service);
        return service;
    }

    private void TakePost(OrganisationRow row, Service? service, List<string> says, List<string> problems)
    {
        var title = row[OrganisationColumn.Post];
        var post = known.Posts.FirstOrDefault(p => p.EndedOn is null && Naming.Same(p.Title, title));
        var isNew = post is null;
        post ??= new Post { Id = ids(), Title = "" };
        var details = new PostDetails(title, row[OrganisationColumn.Acronym] is { Length: > 0 } acronym ? acronym : post.Acronym, service?.Id ?? post.ServiceId, post.ReportsToId, ClassesOf(row) is { Count: > 0 } classes ? classes : post.Classes);
        if (isNew)
        {
            if (!Granted(post.Begin(details, known.Posts, known.Services, actor), row, OrganisationColumn.Post, $"New post {title}", says, problems)) { return; }
            known.Add(post);
        }
        else if (details.Title != post.Title || details.Acronym != post.Acronym || details.ServiceId != post.ServiceId || !details.Classes!.SequenceEqual(post.Classes))
        {
            var changed = post.Change(details, known.Posts, known.Services, actor);
            if (!Granted(changed, row, OrganisationColumn.Post, $"{title}: {string.Join(", ", changed.Value?.Fields ?? [])} changed", says, problems)) { return; }
        }

        if (row[OrganisationColumn.Holder].Length > 0) { TakeHolder(row, post, says, problems); }
    }

    private void TakeHolder(OrganisationRow row, Post post, List<string> says, List<string> problems)
    {
        var (name, email) = (row[OrganisationColumn.Holder], row[OrganisationColumn.Email]);
        var person = known.People.FirstOrDefault(p => p.LeftOn is null && (email.Length > 0 && p.Email is not null ? Naming.Same(p.Email, email) : Naming.Same(p.Name, name)));
        if (person is null)
        {
            person = new Person { Id = ids(), Name = "" };
            if (!Granted(person.Begin(name, email, known.People, actor), row, OrganisationColumn.Holder, $"New person {name}", says, problems)) { return; }
            known.Add(person);
        }
        else if (person.Name != name || (email.Length > 0 && !Naming.Same(person.Email, email)))
        {
            if (!Granted(person.Change(name, email.Length > 0 ? email : person.Email, known.People, actor), row, OrganisationColumn.Holder, $"{name}: name or address changed", says, problems)) { return; }
        }

        var holdings = known.Holdings.Where(h => h.PostId == post.Id).ToList();
        if (holdings.Any(h => h.PersonId == person.Id && h.HoldsOn(from))) { return; }
        var appointed = post.Appoint(ids(), person, from, shares: false, holdings, actor);
        if (Granted(appointed, row, OrganisationColumn.Holder, $"{name} holds {post.Title} from {from.InWords()}", says, problems)) { known.Add(appointed.Value!.Holding); }
    }

    private bool Granted<T>(Outcome<T> outcome, OrganisationRow row, OrganisationColumn column, string what, List<string> says, List<string> problems) where T : Event
    {
        problems.AddRange(outcome.Problems.Select(problem => $"{row.Cell(column)}: {problem.Message}"));
        if (outcome.Value is not { } happened) { return false; }
        _events.Add(happened);
        says.Add(what);
        return true;
    }

    private Service? ServiceCalled(string name) => known.Services.FirstOrDefault(s => s.EndedOn is null && Naming.Same(s.Name, name));

    private static List<string> ClassesOf(OrganisationRow row) => [.. row[OrganisationColumn.Class].Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
