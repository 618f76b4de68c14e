using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A digest of the figures that a load saves, by which it can be shown later that they are those.</summary>
internal sealed class FigureDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _used;

    /// <summary>Adds a figure: measure, series, period, revision, what stands there, and the row that it comes from.</summary>
    public void Add(Measure measure, Series series, Observation figure)
    {
        Span<char> line = stackalloc char[1_500];
        if (!line.TryWrite(CultureInfo.InvariantCulture, $"{measure.Code}|{series.Kind}|{series.Dimension}|{series.Name}|{series.AreaCode}|{figure.From:yyyy-MM-dd}|{figure.To:yyyy-MM-dd}|{figure.Revision}|{figure.Figure}|{figure.Value}|{figure.Numerator}|{figure.Denominator}|{figure.Lower}|{figure.Upper}|{figure.Row}\n", out var written)) { return; }
        if (_used + written * 3 > _buffer.Length)
        {
            _hash.AppendData(_buffer, 0, _used);
            _used = 0;
        }

        _used += Encoding.UTF8.GetBytes(line[..written], _buffer.AsSpan(_used));
    }

    public string End()
    {
        _hash.AppendData(_buffer, 0, _used);
        _used = 0;
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();
}
