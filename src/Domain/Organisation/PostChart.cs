namespace GoldenThread.Domain.Organisation;

/// <summary>The council's posts and services as they are on one day: what a rule needs in order to say whose something is.</summary>
/// <param name="posts">Every post.</param>
/// <param name="services">Every service.</param>
public sealed class PostChart(IEnumerable<Post> posts, IEnumerable<Service> services)
{
    private readonly Dictionary<Guid, Post> _posts = posts.ToDictionary(post => post.Id);
    private readonly Dictionary<Guid, Service> _services = services.ToDictionary(service => service.Id);

    /// <summary>The post; null when there is none.</summary>
    /// <param name="id">Its identity.</param>
    public Post? Post(Guid? id) => id is { } key && _posts.TryGetValue(key, out var post) ? post : null;

    /// <summary>The service; null when there is none.</summary>
    /// <param name="id">Its identity.</param>
    public Service? Service(Guid? id) => id is { } key && _services.TryGetValue(key, out var service) ? service : null;

    /// <summary>Every post.</summary>
    public IEnumerable<Post> Posts => _posts.Values;

    /// <summary>Every service.</summary>
    public IEnumerable<Service> Services => _services.Values;

    /// <summary>The posts of a class that have not ended.</summary>
    /// <param name="name">The class.</param>
    public IEnumerable<Post> InClass(string name) => _posts.Values.Where(post => post.EndedOn is null && post.Classes.Contains(name)).OrderBy(post => post.Id);

    /// <summary>The services of posts.</summary>
    /// <param name="postIds">The posts.</param>
    public IReadOnlyList<Guid> ServicesOf(IEnumerable<Guid> postIds) => [.. postIds.Select(id => Post(id)?.ServiceId).OfType<Guid>().Distinct()];

    /// <summary>A service and every service below it.</summary>
    /// <param name="serviceId">The service.</param>
    public IEnumerable<Guid> Under(Guid serviceId) =>
        new[] { serviceId }.Concat(_services.Values.Where(service => service.ParentId == serviceId).SelectMany(service => Under(service.Id)));
}
