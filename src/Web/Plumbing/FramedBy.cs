namespace GoldenThread.Web.Plumbing;

/// <summary>The sites that may show the public page of a service in a frame.</summary>
/// <param name="Hosts">Their hosts; empty for none.</param>
public sealed record FramedBy(IReadOnlyList<string> Hosts)
{
    /// <summary>As a content security policy says it.</summary>
    public string Ancestors => Hosts.Count == 0 ? "'none'" : string.Join(' ', Hosts.Select(host => $"https://{host}"));

    /// <summary>Reads the setting; something in it that is no host stops the start, so that nobody believes a site to be let in that is not, or kept out that is.</summary>
    public static FramedBy Read(string? setting)
    {
        var hosts = (setting ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return hosts.FirstOrDefault(host => Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal)) is { } odd
            ? throw new InvalidOperationException($"The setting FramedBy names “{odd}”, which is no host. Give hosts alone, separated by commas, as in www.exampleshire.gov.uk.")
            : new([.. hosts.Select(host => host.ToLowerInvariant()).Distinct()]);
    }
}
