namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>The organisation that a sheet is taken over into, and what the sheet added to it.</summary>
/// <param name="services">Every service.</param>
/// <param name="posts">Every post.</param>
/// <param name="people">Everybody whom the council knows.</param>
/// <param name="holdings">Every holding.</param>
public sealed class OrganisationParts(IEnumerable<Service> services, IEnumerable<Post> posts, IEnumerable<Person> people, IEnumerable<PostHolding> holdings)
{
    private readonly List<Service> _services = [.. services];
    private readonly List<Post> _posts = [.. posts];
    private readonly List<Person> _people = [.. people];
    private readonly List<PostHolding> _holdings = [.. holdings];
    private readonly List<object> _added = [];

    /// <summary>Every service.</summary>
    public IReadOnlyCollection<Service> Services => _services;

    /// <summary>Every post.</summary>
    public IReadOnlyCollection<Post> Posts => _posts;

    /// <summary>Everybody.</summary>
    public IReadOnlyCollection<Person> People => _people;

    /// <summary>Every holding.</summary>
    public IReadOnlyCollection<PostHolding> Holdings => _holdings;

    /// <summary>What was added: services, posts, people and holdings, in order.</summary>
    public IReadOnlyList<object> Added => _added;

    internal void Add(Service service) => Add(_services, service);

    internal void Add(Post post) => Add(_posts, post);

    internal void Add(Person person) => Add(_people, person);

    internal void Add(PostHolding holding) => Add(_holdings, holding);

    private void Add<T>(List<T> to, T one) where T : class
    {
        to.Add(one);
        _added.Add(one);
    }
}
