using System.Xml;

namespace GoldenThread.Documents.Reading;

/// <summary>Which part points to which, inside a Word or Excel file. Links that leave the file are not followed.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, (string Type, string Target)> byId = [];

    public static Relationships Of(ZipPackage package, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var found = new Relationships();
        var name = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!package.Has(name))
            return found;
        using var reader = package.ReadXml(name);
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
                found.byId[id] = (reader.GetAttribute("Type") ?? "", Resolve(folder, target));
        return found;
    }

    public (string Type, string Target)? this[string? id] => id is not null && byId.TryGetValue(id, out var found) ? found : null;

    /// <summary>The first part of a type, told by the last word of the type's address: the older and the stricter standard differ in the rest.</summary>
    public string? First(string type) => byId.Values.Where(r => r.Type.EndsWith('/' + type, StringComparison.Ordinal)).Select(r => r.Target).FirstOrDefault();

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
