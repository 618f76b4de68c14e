namespace GoldenThread.Web.Plumbing;

/// <summary>Registers every act and query: the classes of the rooms that have a RunAsync.</summary>
public static class ActRegistration
{
    public static IEnumerable<Type> ActsAndQueries { get; } =
        [.. typeof(ActRegistration).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsPublic: true }
            && type.Namespace?.StartsWith("GoldenThread.Web.Features", StringComparison.Ordinal) == true && type.GetMethod("RunAsync") is { IsStatic: false })];

    public static IServiceCollection AddActsAndQueries(this IServiceCollection services)
    {
        foreach (var type in ActsAndQueries) { services.AddScoped(type); }
        return services;
    }
}
