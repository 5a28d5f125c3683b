// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
//
// The same work written in the ways that are right everywhere: the ban must find nothing here.
#include "tests/check/coawait_samples.h"

namespace samples {

Coroutine closures(std::string name)
{
    const auto size = [name] { return int(name.size()); };
    co_await call(size);
    co_await call([] { return 1; });
    co_await call([] { return sum(1, Options{"inside a body of its own", 2}); });
    const int first = co_await Awaitable(1);
    co_return apply(first, [name] { return int(name.size()); });
}

Coroutine aggregates(std::string name)
{
    const Options options{name, 1};
    co_await get(options);
    co_await get(makeOptions());
    co_await get(Options(options));
    co_await Awaitable{1};
    co_await get(Url{name});
    co_await getWithDefault(Url(name), options);
    co_await getWithText(Url(name));
    co_await getWithText(Url(name), std::string{"text"});
    co_return sum(int{1}, Options{name, 2});
}

Coroutine lists(Url url, std::string name)
{
    const std::vector<Url> urls{url, url};
    co_await getAll(urls);
    for (const std::string &each : {name, name})
        co_await getWithText(url, each);
    co_return 0;
}

Coroutine besideAndAround(std::string name)
{
    const int size = co_await Awaitable(1);
    const Options options{name, size};
    std::vector<Options> all;
    all.push_back(Options{name, size});
    int total{co_await Awaitable(1)};
    total = (co_await Awaitable(1)) + (total > 0 ? co_await Awaitable(2) : 0);
    co_return total + sum(size, {name, 1}) + options.size;
}

template <class T>
Coroutine inTemplate(T name)
{
    const Options options{name, 1};
    co_await get(options);
    co_return 0;
}
template Coroutine inTemplate(std::string name);

void coroutineWithParameters(std::string name)
{
    const auto run = [](std::string text) -> Coroutine {
        co_return co_await Awaitable(int(text.size()));
    };
    run(std::move(name));
}

} // namespace samples
