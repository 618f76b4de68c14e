using System.Diagnostics;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>A script of tests/peers, run by Node.</summary>
public static class NodePeer
{
    /// <param name="hear">Is given each line that the script prints after its first.</param>
    public static Task<Peer> StartAsync(string script, IReadOnlyDictionary<string, string>? environment = null, Action<string>? hear = null)
    {
        var folder = Checkout.File("tests/peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            throw new InvalidOperationException("The packages of tests/peers are not installed: ./test does that, or npm ci in that folder.");
        var start = new ProcessStartInfo("node", [script]) { WorkingDirectory = folder };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Peer.StartAsync(start, hear);
    }
}
